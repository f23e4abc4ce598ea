import { contrary, sentences } from '@lyhord/catalogue/said/en.ts'
import { equityWords as equity } from '@lyhord/catalogue/said/equity_en.ts'
import type { SaidShare } from '@lyhord/core/indicator/said_share.ts'
import type { ReportText } from './sv.ts'

const share = (said: SaidShare): string => {
  switch (said.as) {
    case 'none':
      return 'No'
    case 'all':
      return 'All'
    case 'few':
      return 'Fewer than 1 in 20'
    case 'nearly_all':
      return 'More than 19 in 20'
    default:
      return `${said.count} in ${said.of}`
  }
}

/** `1 came out higher and 2 lower`; a side without anybody is not told. */
const sides = (higher: string, lower: string): string => {
  if (higher === '0') return `${lower} came out lower`
  return `${higher} came out higher${lower === '0' ? '' : ` and ${lower} lower`}`
}

/** What reports say in English. Numbers come written. */
export const en: ReportText = {
  share,
  sentences,
  contrary,
  equity,
  counted: {
    utredning: ['closed investigation', 'closed investigations'],
    aktualisering: ['referral', 'referrals'],
    oppen_insats: ['closed open service', 'closed open services'],
    oppen_insats_mangd: ['open service', 'open services'],
    oppen_insats_resurs: ['employee', 'employees'],
    insats_uppfoljning: ['intervention followed up', 'interventions followed up'],
  },
  kinds: { lokal: 'Report of results', sammanstalld: 'Compiled report' },
  document: {
    contents: 'Contents',
    figure: 'Figure',
    table: 'Table',
    tables: 'All figures',
    appendix: 'Appendix',
    warning: 'To bear in mind',
    source: 'Source',
    page: 'Page',
    about: 'About the report',
    day: 'Ordered',
    percent: 'per cent',
    points: 'percentage points',
    sheet: 'Sheet',
    chapter: 'Chapter',
  },
  records: ['case', 'cases'],
  chapters: {
    short: 'In short',
    inledning: 'Introduction',
    delaktighet: 'The child’s participation',
    tid: 'Time',
    mer: 'More results',
    girlsBoys: 'Girls and boys',
    equity: 'Equity when needs are assessed alike',
    overTime: 'Over time',
    areas: 'The areas',
    interpretations: 'How the municipalities read the figures',
    avslutning: 'Conclusions',
    coverage: 'Coverage and missing answers',
    hidden: 'What is not shown',
    definitions: 'Definitions',
    method: 'How the figures are made',
    tables: 'All figures',
    about: 'About the report',
  },
  groups: { all: 'All', girls: 'Girls', boys: 'Boys', unknown: 'Other and unknown' },
  ledeLocal: (n, word, span) => `The report is made of ${n} ${word} in the period ${span}.`,
  nothing: 'There are no cases in the period, so the report shows no results.',
  careLocal:
    'The report shows the municipality’s own figures, also where they rest on few children. Consider confidentiality before passing it on.',
  careGuarded:
    'This report may be shown outside the board: small numbers are hidden so that no child can be recognised. Texts of your own have not been checked.',
  careCompiled:
    'The report shows figures of a published release only. Small counts have been removed so that no child can be recognised.',
  guarded: {
    lede: (word: string, span: string) =>
      `The report rests on ${word} in the period ${span}. How many they are is not shown.`,
    why: 'Not shown: the numbers are too small, or would reveal another small number.',
    short: 'not shown',
    figures: (titles: string) => `No figure for all together is shown for: ${titles}.`,
    allShown: 'Every measure in the report has a figure for all together.',
    noEquity: 'Equity given similar needs is left out: the groups are too small to be shown to others.',
    halves:
      'Each half-year is protected by itself. A whole year is the sum of its half-years, and is not shown when one of them is not.',
    notPassed: 'The audit of what is shown did not pass. No figures are shown for that reason.',
  },
  readers: {
    alla: 'may be shown outside the board, small numbers are hidden',
    namnden: 'for the board alone, small numbers are shown',
  },
  percentWithInterval: (percent, range) => `${percent}, uncertainty ${range}`,
  nobodyCounted: 'There are no answers to count.',
  allMissing: (n) => `Answers are missing in all ${n} cases.`,
  number: (title, value) => `${title}: ${value}.`,
  noInhabitants: 'The measure is shown for whole calendar years with a known population.',
  partOf: (count, n) => `${count} of ${n}`,
  most: (label, said) => `Most common is ${label} (${said}).`,
  mostThen: (label, said, next, nextSaid) => `Most common is ${label} (${said}), then ${next} (${nextSaid}).`,
  several: 'Several answers can be chosen, so the shares may add up to more than 100 per cent.',
  days: {
    half: (days) => `Half were finished within ${days} days.`,
    most: (days) => `9 in 10 were finished within ${days} days.`,
    few: (n, median) => `The median is ${median} days, counted on ${n}.`,
    interval: (range) => `The uncertainty of the median is ${range} days.`,
    axis: 'Days',
    counted: 'Number',
    limit: 'four months',
    open: (from) => `${from} or more`,
    alt: (half, most, n) => `Distribution of days. ${half} ${most} Number: ${n}.`,
  },
  talks: {
    title: 'How many talks the child took part in',
    caption: 'Talks that the child took part in during the investigation, share of the children',
  },
  difference: {
    girlsMore: (points, range) => `Girls more often than boys: the difference is ${points} (${range}).`,
    boysMore: (points, range) => `Boys more often than girls: the difference is ${points} (${range}).`,
    same: 'Girls and boys cannot be told apart.',
    notEnough: 'There are not both girls and boys to compare.',
    intro: (n) =>
      `${n} measures have been compared between girls and boys. Only differences larger than chance usually gives stand here.`,
    none: (n) => `${n} measures have been compared. Girls and boys cannot be told apart on any of them.`,
    chance: (n) =>
      `Even without real differences about ${n} of the measures would look like differences. Read them as questions to go on with.`,
    about: (what, said) => `${what}: ${said}`,
  },
  before: {
    same: (percent) => `It cannot be told apart from the same period a year before (${percent}).`,
    more: (points, range) =>
      `It is a larger share than in the same period a year before: the difference is ${points} (${range}).`,
    less: (points, range) =>
      `It is a smaller share than in the same period a year before: the difference is ${points} (${range}).`,
  },
  warnings: {
    recognisable: (about) =>
      `Fewer than 5${about}: the figure says little, and single children may be recognised.`,
    uncertain: (about) => `Fewer than 30${about}: the figure is uncertain and may change much by chance.`,
    much_missing: (about) => `Answers are missing for more than 1 in 5${about}. Read the figure with care.`,
    about: (groups) => ` (${groups})`,
  },
  caption: (question, n) => `${question} n = ${n}`,
  shareAlt: (title, rows) => `${title}. ${rows}`,
  overTime: {
    intro:
      'Each row is a half-year. Two half-years can be told apart only when the uncertainty is small enough; small steps up and down are mostly chance.',
    caption: (title) => `${title}, half-year by half-year`,
    same: (first, last) => `The ${last} cannot be told apart from the ${first}.`,
    more: (first, last, points, range) =>
      `In the ${last} the share is larger than in the ${first}: the difference is ${points} (${range}).`,
    less: (first, last, points, range) =>
      `In the ${last} the share is smaller than in the ${first}: the difference is ${points} (${range}).`,
  },
  table: {
    group: 'Group',
    answer: 'Answer',
    area: 'Area',
    period: 'Half-year',
    share: 'Share, per cent',
    low: 'Lowest',
    high: 'Highest',
    count: 'Number',
    of: 'Of',
    missing: 'No answer',
    value: 'Value',
    median: 'Median, days',
    mean: 'Mean',
    p10: '10% done within',
    p90: '90% done within',
    days: 'Days',
    indicator: 'Measure',
    missingShare: 'No answer, per cent',
    collection: 'Collection',
    submitted: 'Submitted',
    expected: 'Expected',
    drafts: 'Drafts',
    members: 'Municipalities',
    reported: 'Have reported',
    note: 'Note',
    name: 'Item',
    content: 'Content',
    yes: 'Yes',
    no: 'No',
  },
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
  funnel: {
    title: (title) => `${title}: what chance can explain`,
    few: (n) =>
      `${n} municipalities are shown. That is too few to say how much they usually differ beyond chance.`,
    unnamed: (n) => `Dots without a name (${n}) are municipalities that have not chosen to be named.`,
    noName: 'Unnamed municipality',
    caption: (title) =>
      `${title}. Each dot is a municipality; the fewer the cases, the more chance plays a part. Inside the limits, chance can explain the distance to the middle.`,
    widened: 'The limits are widened, for the municipalities differ more than chance alone gives.',
    chance: 'The limits show chance alone.',
    alt: (title, n, told) =>
      `Funnel plot: ${title}, ${n} municipalities by number of cases, with limits of what chance gives. ${told}`,
    words: {
      across: 'Number of cases',
      up: 'Per cent',
      target: 'Middle',
      inner: '95%',
      outer: '99.8%',
      others: 'Municipalities',
      own: 'Your municipality',
    },
  },
  caseMix: {
    title: (title) => `${title}: if all had the same children`,
    intro:
      'The standardised value is worked out as if all met the same mix of sex, age and children known before.',
    heads: { crude: 'As it is, per cent', adjusted: 'Standardised, per cent' },
    table: {
      crude: 'As it is, per cent',
      expected: 'Expected, per cent',
      adjusted: 'Adjusted, per cent',
      ratio: 'Observed to expected',
    },
    caption: (title) =>
      `${title}, as it is and standardised. Only municipalities that are named and whose mix is known well enough are shown.`,
    told: (of, higher, lower) =>
      `Of the ${of} municipalities that are shown: ${sides(higher, lower)} than their own mix of children would give.`,
    others: 'The others cannot be told apart from the expected.',
    allAlike: (of) =>
      `None of the ${of} municipalities that are shown can be told apart from what their own mix of children would give.`,
    ownHigher: (name) => `${name} is higher than expected, by more than chance usually gives.`,
    ownLower: (name) => `${name} is lower than expected, by more than chance usually gives.`,
    ownSame: (name) => `${name} cannot be told apart from the expected.`,
  },
  equityTable: {
    count: 'Number',
    share: 'Share, per cent',
    otherCount: 'Others, number',
    otherShare: 'Their share, per cent',
    about: 'Number, about',
    otherAbout: 'Others, about',
    difference: 'Difference',
    low: 'Lowest',
    high: 'Highest',
    introLocal:
      'Children are held against children of the same age group with the same assessed level of need. The difference is in percentage points; where the line covers nought the groups cannot be told apart. Shares in the tables are as they are, before needs are made alike.',
    introCompiled:
      'Each child is held only against children of the same municipality and age group with the same assessed level of need. The difference is in percentage points; where the line covers nought the groups cannot be told apart. All figures are rounded: children to tens, shares to whole per cent.',
  },
  method: {
    shares:
      'Shares are shown with a 95 per cent interval by Wilson’s method. It tells how much chance may matter: when the interval is wide we know little.',
    days: 'Time is counted in calendar days. The interval of the median is by order statistics. Four months are counted in the calendar and are 120–123 days.',
    difference:
      'The difference of two shares has an interval after Newcombe. When it covers zero the groups are said not to be told apart.',
    funnel:
      'A municipality is compared with what those that are shown have together, by funnel limits (95 and 99.8 per cent) that allow for municipalities differing more than chance makes them (Spiegelhalter 2005).',
    caseMix:
      'The standardised value is standardised indirectly by sex, age group and, where it is known, whether the child was known before. The expected is computed from rounded counts, so that it tells of nobody. Children’s needs may still differ.',
    missing: 'Missing answers never count as zero and are outside the denominator.',
    noRanking: 'The report does not rank. A high or low figure is a question to talk about, not a mark.',
    proposal:
      'Where it says “proposal” the definition is Lyhörd’s own, to be tried together with the municipalities. No authority has laid it down.',
  },
  evidence: {
    verified: 'verified',
    verified_concept: 'the concept verified, the definition a proposal',
    proposal: 'proposal',
  },
  directions: {
    higher: 'Higher is better for the child.',
    lower: 'Lower is better for the child.',
    none: 'Neither high nor low is good in itself.',
  },
  about: {
    organisation: 'Organisation',
    report: 'Report',
    form: 'Form',
    period: 'Period',
    records: 'Number of cases',
    readers: 'May be read',
    day: 'Ordered',
    updated: 'The records were last changed',
    release: 'Release',
    published: 'Published',
    releaseInput: 'Input of the release (SHA-256)',
    releaseOutput: 'Content of the release (SHA-256)',
    threshold: 'Smallest number shown',
    checksum: 'Input (SHA-256)',
    program: 'Made with',
  },
}
