import type { FormWords } from '../../sv/form_words.ts'
import type { ResultsText } from '../../sv/results.ts'

/** What stands at each figure. */
export const enFor = ({ one: record, many }: FormWords): ResultsText['figure'] => ({
  counted: (n, one) => (one ? `${n} ${record}` : `${n} ${many}`),
  inhabited: (n) => `${n} inhabitants`,
  missing: (missing, none) => (none ? 'no answers missing' : `${missing} not answered and not counted`),
  unplaced: (n) => `not\u00a0known\u00a0${n}`,
  allMissing: (n) => `Answers are missing for all ${n}.`,
  showTable: 'Show table',
  showChart: 'Show chart',
  about: 'How it is counted',
  question: 'Question',
  definition: 'Definition',
  source: 'Source',
  direction: 'Direction',
  directions: {
    higher: 'Higher is better for the child.',
    lower: 'Lower is better for the child.',
    none: 'Neither high nor low is good in itself.',
  },
  method:
    'The uncertainty is a 95 per cent interval: Wilson’s method for shares, order statistics for the median. It tells how much chance may matter.',
  downloadTable: 'Download the table (CSV)',
  downloadPicture: 'Download the picture (SVG)',
  noPicture: 'The chart could not be fetched. Here is the table.',
  most: (label, s) => `Most common: ${label} (${s}).`,
  mostThen: (label, s, next, nextShare) => `Most common: ${label} (${s}), then ${next} (${nextShare}).`,
  mostAlike: (labels, s) => `Equally common: ${labels} (${s} each).`,
  manyAlike: (n, s) => `No answer is most common: ${n} are equally common (${s} each).`,
  several: 'Several answers may be chosen, so the shares may exceed 100% together.',
  nobodyYet: `No ${many} in the selection count here yet.`,
  byWholeYear:
    'Shown for a whole calendar year and children aged 0–17, with no other selection than sex and age.',
  noInhabitants: (year) => `No population has been read in for ${year} or earlier.`,
  inhabitantsLack: (year, people) =>
    `The population of ${year} lacks ${people}. Without them nothing can be counted per inhabitant.`,
  notTold: 'not shown',
  partOfYear: (days) => `There are cases only for ${days}, so the figure for the whole year is too low.`,
  inhabitants: (year, source) => `Population ${year}: ${source}.`,
  toInhabitants: 'See the population',
})
