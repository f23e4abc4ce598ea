import type { SaidShare } from '../../pages/results/said_share.ts'
import type { FormWords } from '../sv/form_words.ts'
import type { ResultsText } from '../sv/results.ts'
import { formWords } from './form_words.ts'
import { contrary, sentences } from './results_sentences.ts'

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
      return `${said.count} out of ${said.of}`
  }
}

/** The results of a form in English. */
export const enFor = ({ one: record, many, told, period, time, begin, promise }: FormWords): ResultsText => ({
  title: 'Results',
  lede: (n, one, span) => `${one ? `1 ${told.one}` : `${n} ${told.many}`}, ${span}.`,
  share,
  sentences,
  contrary,
  sections: {
    delaktighet: 'The child’s participation',
    tid: 'Time',
    flickor_pojkar: 'Girls and boys',
    utsatthet: 'What the child was exposed to',
    orsaker: 'Reason and earlier knowledge',
    skydd_risk: 'Protection and risk',
    behov: 'Needs',
    utfall: 'Support and interventions',
    samtycke: 'Consent',
    genomforande: 'How the investigations were made',
    ater: 'After the investigation',
    skyddsbedomning: 'Assessment of protection',
    beslut: 'Decisions',
    det_som_kom: 'What came in',
    sedan: 'What happened then',
    resultat: 'What the services led to',
    barnen: 'The children and their carers',
    insatserna: 'The services',
    personal: 'Staff',
    mal: 'Goals',
    insatsernas_gang: 'How the interventions went',
    mer: 'More',
    over_tid: 'Over time',
  },
  contents: 'Contents',
  controls: {
    heading: 'Selection',
    form: 'Form',
    period,
    allTime: 'All',
    years: 'Years',
    halfYears: 'Half-years',
    ownSpan: 'Own dates',
    from: 'From',
    to: 'To',
    split: 'Split by',
    noSplit: 'Nothing',
    order: 'Order',
    orders: { formular: 'As in the form', vanligast: 'Most common first' },
    view: 'Show as',
    views: { diagram: 'Charts', tabell: 'Tables' },
    viewKey: 'The key T changes between charts and tables',
    more: 'More choices',
    filters: 'Limit to',
    filtersOn: (n) => (n === 1 ? '1 limit' : `${n} limits`),
    clear: 'Remove the limits',
    close: 'Close',
    inSelection: (n, one) => (one ? `1 ${record} selected` : `${n} ${many} selected`),
    show: (n, one) => (one ? `Show 1 ${record}` : `Show ${n} ${many}`),
    clearAll: 'Remove all',
    chosen: (n) => `${n} chosen`,
    print: 'Print',
    reports: 'Reports',
    equity: 'Equity',
  },
  groups: { all: 'All', girls: 'Girls', boys: 'Boys', unanswered: 'Not answered' },
  nobody: `no ${many}`,
  figure: {
    counted: (n, one) => (one ? `${n} ${record}` : `${n} ${many}`),
    missing: (missing, none) => (none ? 'no answers missing' : `${missing} not answered and not counted`),
    unplaced: (n) => `not known ${n}`,
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
    proposal: 'Proposal: the definition is Lyhörd’s own and is to be tried with municipalities.',
    downloadTable: 'Download the table (CSV)',
    downloadPicture: 'Download the picture (SVG)',
    noPicture: 'The chart could not be fetched. Here is the table.',
    most: (label, s) => `Most common: ${label} (${s}).`,
    mostThen: (label, s, next, nextShare) => `Most common: ${label} (${s}), then ${next} (${nextShare}).`,
    mostAlike: (labels, s) => `Equally common: ${labels} (${s} each).`,
    manyAlike: (n, s) => `No answer is most common: ${n} are equally common (${s} each).`,
    several: 'Several answers may be chosen, so the shares may exceed 100% together.',
    nobodyYet: `No ${many} in the selection count here yet.`,
    noInhabitants:
      'Shown for whole calendar years that there is a population for, with no other selection than sex and age.',
    inhabitants: (source, year) => `Population ${year}: ${source}.`,
    toInhabitants: 'See the population',
  },
  table: {
    group: 'Group',
    answer: 'Answer',
    value: 'Value',
    days: 'Days',
    count: 'Count',
    of: 'Of',
    missing: 'Not answered',
    share: 'Share, %',
    interval: 'Uncertainty, %',
    low: 'Lowest, %',
    high: 'Highest, %',
    median: 'Median, days',
    lowDays: 'Lowest',
    highDays: 'Highest',
    mean: 'Mean',
    p10: '10% done within',
    p90: '90% done within',
    period: 'Period',
  },
  warnings: {
    recognisable:
      'Fewer than 5: the figure says little and a child may be recognised. Do not show it to others.',
    uncertain: 'Fewer than 30: the figure is uncertain and may change a lot by chance.',
    much_missing: 'More than 1 in 5 are not answered. Read the figure with care.',
  },
  talks: {
    title: 'How many talks the child took part in',
    more: (thrice, once) => `${thrice} three times or more. ${once} at least once.`,
  },
  days: {
    title: 'How many days the investigations took',
    half: time.half,
    most: time.most,
    few: (counted, median, one) =>
      one ? `Counted on ${counted}: ${median}.` : `The median is ${median}, counted on ${counted}.`,
    interval: (low, high) => `The uncertainty of the median is ${low}–${high} days.`,
    fourMonths: 'four months',
    median: (days) => `median ${days}`,
    axis: time.axis,
    count: many,
    open: (from) => `${from} or more`,
    limit:
      'Four months are counted in the calendar and are 120–123 days. Many municipalities quote 120 days; both are shown below.',
  },
  difference: {
    girlsMore: (points, low, high) =>
      `Girls more often than boys: the difference is ${points} (${low}–${high}).`,
    boysMore: (points, low, high) =>
      `Boys more often than girls: the difference is ${points} (${low}–${high}).`,
    same: 'Girls and boys cannot be told apart.',
    intro: 'Only differences larger than chance usually gives are listed here.',
    none: 'In this selection girls and boys cannot be told apart on any measure.',
    rest: (n) => `On the other ${n} measures girls and boys cannot be told apart.`,
    chance: (n, byChance) =>
      `${n} measures were compared. Even with no real differences, about ${byChance} of them would look like one.`,
    notEnough: 'Both girls and boys are needed in the selection to compare.',
  },
  followed: (followed, of, percent) =>
    `So far ${followed} of ${of} investigations (${percent}) are counted: those that could be followed for a year. Unaccompanied children are not included.`,
  overTime: {
    title: 'Half-year by half-year',
    medianDays: 'median in days',
    figure: 'Measure',
    value: 'Value',
    intro:
      'Each dot is a half-year; the line is the uncertainty. Hollow dots have fewer than 30 behind them.',
    tooFew: `When there are ${told.many} from at least two half-years, change is shown here.`,
    label: (year, half, n) => `${half} ${year}\nn ${n}`,
    halves: { H1: 'Jan–June', H2: 'July–Dec' },
  },
  empty: {
    title: 'Your results will be here',
    what: promise,
    how: begin,
  },
  away: {
    none: 'The figures have not come yet.',
    before: 'The figures of your choice have not come yet. What stands here is what you saw last.',
    old: 'The figures here are the latest that came.',
    soon: 'The page asks again by itself until it is answered.',
  },
  emptySelection: {
    title: `No ${many} in the selection`,
    what: 'Choose another period or remove a limit.',
  },
})

/** The results of investigations. */
export const en = enFor(formWords.utredning)
