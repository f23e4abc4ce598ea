import type { sv } from '../../sv/comparison/spread.ts'

/** All beside each other. */
export const en: typeof sv = {
  title: 'Spread between the municipalities',
  sentence: (q1, q3, median) =>
    `Half of the municipalities shown lie between ${q1} and ${q3}. The median is ${median}.`,
  partly:
    'Municipalities that are not shown often have small numbers. The spread may therefore look different than if all were shown.',
  tooMany: (shown, members) =>
    `Only ${shown} of ${members} municipalities are shown. They are too few to describe the spread.`,
  few: 'Too few municipalities are shown to describe the spread.',
  median: (value) => `median ${value}`,
  places: {
    below: 'below the middle half',
    middle: 'in the middle half',
    above: 'above the middle half',
  },
  method:
    'One dot for each municipality, in no order. The shaded field is the middle half of the values shown. Small municipalities often land far out by chance: see the funnel plot.',
}
