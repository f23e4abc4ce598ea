import type { sv } from '../sv/days_and_talks.ts'

/** The figures with a form of their own. */
export const en: typeof sv = {
  days: {
    half: (days) => `Half were finished within ${days} days.`,
    most: (days) => `9 in 10 were finished within ${days} days.`,
    few: (n, median) => `The median is ${median} days, counted on ${n}.`,
    interval: (range) => `The uncertainty of the median is ${range} days.`,
    medians: 'The median in days, with its uncertainty',
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
}
