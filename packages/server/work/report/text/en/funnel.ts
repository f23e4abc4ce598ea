import type { sv } from '../sv/funnel.ts'

/** The figure that sets boards beside chance. */
export const en: typeof sv = {
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
}
