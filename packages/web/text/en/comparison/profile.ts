import type { sv } from '../../sv/comparison/profile.ts'

/** One municipality, measure by measure. */
export const en: typeof sv = {
  title: (name) => `Profile: ${name}`,
  lede: (period, against) => `All indicators, ${period}. Compared with ${against}.`,
  ledeAlone: (period) => `All indicators, ${period}.`,
  groups: {
    strengths: 'Strengths',
    look: 'Worth a closer look',
    other: 'Different, neither better nor worse',
    same: 'Cannot be told apart from the comparison',
    bare: 'Without comparison',
    hidden: 'Not shown',
  },
  alone: 'All together',
  key: (against) =>
    `The diamond is the value with its 95% interval, the upright line is ${against}. The pale field goes from the lowest to the highest value among the municipalities shown, the darker is the middle half of them. The number to the right is how many municipalities are shown; with fewer than half of them no field is drawn.`,
  keyAlone:
    'The diamond is the value with its 95% interval. The pale field goes from the lowest to the highest value among the municipalities shown, the darker is the middle half of them. The number to the right is how many municipalities are shown; with fewer than half of them no field is drawn.',
  caption: (group) => `${group}: value, comparison and spread`,
  spread: 'Spread, municipalities',
  membersHeard: 'municipalities shown',
  hiddenList: (names) =>
    `These indicators are not shown, because the cases are too few or to guard another figure: ${names}.`,
  no_valueList: (names) =>
    `These indicators have no value for the period: ${names}. A median cannot be put together from two half-years.`,
  nobodyList: (names) => `These indicators have no cases to count in the period: ${names}.`,
  codesShown: 'Show the answers of the distributions too',
}
