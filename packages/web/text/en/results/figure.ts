import type { FormWords } from '../../sv/form_words.ts'
import type { ResultsText } from '../../sv/results.ts'

/** What stands at each figure. */
export const enFor = ({ one: record, many }: FormWords): ResultsText['figure'] => ({
  counted: (n, one) => (one ? `${n} ${record}` : `${n} ${many}`),
  inhabited: (n) => `${n} inhabitants`,
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
})
