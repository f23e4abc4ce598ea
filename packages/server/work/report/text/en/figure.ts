import type { sv } from '../sv/figure.ts'

/** What a figure says. */
export const en: typeof sv = {
  percentWithInterval: (percent, range) => `${percent}, uncertainty ${range}`,
  nobodyCounted: 'There are no answers to count.',
  allMissing: (n) => `Answers are missing in all ${n} cases.`,
  number: (title, value) => `${title}: ${value}.`,
  noInhabitants: 'The measure is shown for whole calendar years with a known population.',
  inhabitantsLack: (year) => `The measure is not shown: the population of ${year} lacks some age or sex.`,
  inhabitants: (year, source) => `Population ${year}: ${source}.`,
  partOf: (count, n) => `${count} of ${n}`,
  most: (label, said) => `Most common is ${label} (${said}).`,
  mostThen: (label, said, next, nextSaid) => `Most common is ${label} (${said}), then ${next} (${nextSaid}).`,
  several: 'Several answers can be chosen, so the shares may add up to more than 100 per cent.',
  caption: (question, n) => `${question} n = ${n}`,
  shareAlt: (title, rows) => `${title}. ${rows}`,
  warnings: {
    recognisable: (about) =>
      `Fewer than 5${about}: the figure says little, and single children may be recognised.`,
    uncertain: (about) => `Fewer than 30${about}: the figure is uncertain and may change much by chance.`,
    much_missing: (about) => `Answers are missing for more than 1 in 5${about}. Read the figure with care.`,
    about: (groups) => ` (${groups})`,
  },
}
