import { answered, given, indicator, words } from '@lyhord/core'
import { firstInYear } from '../first_in_year.ts'
import { ownDefinition } from '../indicator_sources.ts'

/** How many referrals there are for each child in a calendar year. */
export const referralsPerChild = indicator({
  id: 'akt_per_barn',
  kind: 'ratio',

  title: words('Aktualiseringar per barn', 'Referrals per child'),
  question: words(
    'Hur många aktualiseringar kom in för varje barn under ett år?',
    'How many referrals came in for each child in a year?',
  ),
  definition: words(
    'Antal aktualiseringar delat med antal barn. Ett barn räknas en gång per kalenderår, vid årets första, så måttet läses helst för hela år. Ingår: aktualiseringar där barnets pseudonym finns.',
    'Referrals divided by children. A child counts once per calendar year, at the first of the year, so the figure is best read for whole years. Included: referrals with the child’s pseudonym given.',
  ),
  direction: 'none',
  population: answered('inkom_datum'),
  counts: given(answered('barn_pseudonym'), firstInYear),

  source: ownDefinition,
  example: {
    rows: [
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2024-11-03' }, // first in 2024
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2025-01-10' }, // first in 2025
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2025-01-10' },
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2025-06-02' },
      { barn_pseudonym: '2'.repeat(64), inkom_datum: '2025-03-03' }, // first
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2025-09-09' }, // first, though it stands before the other
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2025-09-10' },
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2025-12-31' },
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2025-12-31' },
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' }, // no pseudonym: missing
    ],

    expect: { n: 4, missing: 1, numerator: 10, value: 2.5 },
  },
})
