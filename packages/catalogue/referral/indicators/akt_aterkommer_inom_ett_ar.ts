import { all, answered, atMost, given, indicator, monthsAfter, next, words } from '@lyhord/core'
import { ownDefinition } from '../indicator_sources.ts'

/** Share of referrals followed by another about the same child within twelve months. */
export const repeatedWithinYear = indicator({
  id: 'akt_aterkommer_inom_ett_ar',
  kind: 'share',

  title: words('Ny aktualisering inom ett år', 'New referral within a year'),
  question: words(
    'Hur stor andel av aktualiseringarna följdes av en ny om samma barn inom tolv månader?',
    'What share of the referrals were followed by another about the same child within twelve months?',
  ),
  definition: words(
    'En ny aktualisering av barnet kom in en senare dag, inom tolv kalendermånader. Nämnare: aktualiseringar som kom in minst tolv månader före den sista dag som uppgifterna når till, där barnets pseudonym finns.',
    'Another referral of the child came in on a later day, within twelve calendar months. Denominator: referrals that came in at least twelve months before the last day the data reach, with the child’s pseudonym given.',
  ),
  direction: 'lower',
  population: all(answered('inkom_datum'), atMost(monthsAfter('inkom_datum', 12), next('followed_to'))),
  counts: given(
    answered('barn_pseudonym'),
    all(answered(next('inkom_datum')), atMost(next('inkom_datum'), monthsAfter('inkom_datum', 12))),
  ),

  source: ownDefinition,
  example: {
    rows: [
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2024-01-10' }, // followed by another
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2024-12-20' }, // followed by none
      { barn_pseudonym: '2'.repeat(64), inkom_datum: '2024-05-31' }, // a year to the day
      { barn_pseudonym: '2'.repeat(64), inkom_datum: '2025-05-31' }, // not followed for a year yet
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2024-06-15' }, // a day too late
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2025-06-16' }, // not followed yet
      { barn_pseudonym: '4'.repeat(64), inkom_datum: '2024-03-01' }, // two the same day are no return
      { barn_pseudonym: '4'.repeat(64), inkom_datum: '2024-03-01' }, // two the same day are no return
      { barn_pseudonym: '5'.repeat(64), inkom_datum: '2024-08-08' }, // followed by none
      { inkom_datum: '2024-08-08' }, // no pseudonym: missing
      { barn_pseudonym: '6'.repeat(64), inkom_datum: '2025-12-31' }, // the last day of the data
    ],

    expect: { n: 7, missing: 1, numerator: 2, value: 2 / 7 },
  },
})
