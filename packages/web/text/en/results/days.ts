import type { FormWords } from '../../sv/form_words.ts'
import type { ResultsText } from '../../sv/results.ts'

/** The figures with a form of their own: talks, days and what is followed for a year. */
export const enFor = ({ many, time }: FormWords): Pick<ResultsText, 'talks' | 'days' | 'followed'> => ({
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
  followed: (followed, of, percent) =>
    `So far ${followed} of ${of} investigations (${percent}) are counted: those that could be followed for a year. Unaccompanied children are not included.`,
})
