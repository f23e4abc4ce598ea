import type { sv } from '../sv/case_mix.ts'
import { sides } from './sides.ts'

/** The figure that takes the children's needs into account. */
export const en: typeof sv = {
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
}
