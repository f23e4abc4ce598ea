import type { sv } from '../sv/compiled.ts'
import { sides } from './sides.ts'

/** What a compiled report says of those who have reported. */
export const en: typeof sv = {
  coverage: {
    collections: 'Collections in the period',
    missing: 'Missing answers, by measure',
    notKnown: 'not stated',
    intro:
      'A missing answer never counts as zero. It stands outside the measure, and how many there are is shown here.',
    members: (reported, all, area) =>
      `${reported} of ${all} municipalities in ${area} have reported for the period.`,
    membersTitle: 'Who has reported',
    areasTitle: 'Areas, and how many municipalities they rest on',
    invented: 'An invented area, for demonstration.',
  },
  compiled: {
    lede: (reported, all, region, period) =>
      `The report is made of the figures that ${reported} of ${all} municipalities in ${region} have submitted for the ${period}.`,
    number: (n, word) => `Together they have ${n} ${word}.`,
    own: (name) => `${name} is your own municipality and is marked in the charts.`,
    order: 'The areas stand in alphabetical order. The report does not rank them.',
    areaAlt: (title, all, n) => `${title}, by area. All: ${all}. ${n} areas are shown.`,
    ownSame: (name) => `${name} cannot be told apart from what they have together.`,
    ownLower: (name) => `${name} is lower than expected, by more than chance usually gives.`,
    ownHigher: (name) => `${name} is higher than expected, by more than chance usually gives.`,
    told: (title, of, alike, higher, lower) =>
      `On “${title}”, ${alike} of the ${of} municipalities whose figures are shown cannot be told apart from what they have together; ${sides(higher, lower)} than expected.`,
    allAlike: (title, of) =>
      `On “${title}”, none of the ${of} municipalities whose figures are shown can be told apart from what they have together.`,
    few: 'There are too few municipalities to say which differ from the others.',
    hiddenAll: 'The figure for all together is not shown.',
    hiddenAnswers: (labels) => `Not shown, because they are too few or would tell another figure: ${labels}.`,
    mostShown: (said) => `Of the answers that are shown: ${said}`,
    hidden: 'not shown',
    hiddenMeans: 'Not shown: the figure is too small, or would tell another.',
    notReported: 'has not reported',
    nobody: 'no cases',
    nobodyHidden: 'No figure in this part has been hidden.',
    hiddenCount: (hidden, of) => `${hidden} of ${of} figures in the report are not shown.`,
    hiddenWhy: (max) =>
      `A figure is not shown when it rests on 1–${max} children, or when it would tell such a figure together with others.`,
    unknownSex:
      'Children whose sex is not known are counted with the most common sex in their municipality. When they are more than one in ten, the municipality is not divided by sex.',
    hiddenAudit: (audited) =>
      `An independent audit has tried to work out ${audited} hidden figures from the published ones by linear programming. None could be worked out.`,
    release: (number, region) => `Release ${number}, ${region}`,
    unnamed: (n) =>
      `${n} municipalities are in the sums but have not chosen to be named. In the funnel plots they are dots without a name; fewer than three are not drawn.`,
    someBoard: 'A municipality',
    noInterpretations: 'No interpretations have been given for the measures of this report.',
  },
}
