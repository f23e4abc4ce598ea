import { all, answered, atMost, daysAfter, indicator, is, linked, words } from '@lyhord/core'
import { ownDefinition } from '../indicator_sources.ts'

/** Of the referrals followed by an investigation, the share where an intervention was granted. */
export const ledToIntervention = indicator({
  id: 'akt_ledde_till_insats',
  kind: 'share',

  title: words('Utredningen ledde till insats', 'The investigation led to an intervention'),
  question: words(
    'I hur stor andel av de aktualiseringar som följdes av en utredning beviljades en insats?',
    'In what share of the referrals followed by an investigation was an intervention granted?',
  ),
  definition: words(
    'Utfallet av den utredning som inleddes inom 30 dagar är att insats beviljades. Nämnare: aktualiseringar som följdes av en avslutad utredning med angivet utfall.',
    'The outcome of the investigation opened within 30 days is that an intervention was granted. Denominator: referrals followed by a closed investigation with the outcome given.',
  ),
  direction: 'none',
  population: all(
    answered(linked('utredning_start')),
    atMost(linked('utredning_start'), daysAfter('inkom_datum', 30)),
  ),
  counts: is(linked('utfall'), 'insats'),

  source: ownDefinition,
  example: {
    rows: [
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2025-01-10' },
      { barn_pseudonym: '2'.repeat(64), inkom_datum: '2025-01-10' },
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2025-01-10' },
      { barn_pseudonym: '4'.repeat(64), inkom_datum: '2025-01-10' },
      { barn_pseudonym: '5'.repeat(64), inkom_datum: '2025-01-10' },
      { barn_pseudonym: '6'.repeat(64), inkom_datum: '2025-01-10' },
      { barn_pseudonym: '7'.repeat(64), inkom_datum: '2025-01-10' },
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2024-01-10' }, // a year before the investigation: not included
      { barn_pseudonym: '8'.repeat(64), inkom_datum: '2025-01-10' }, // none found: not included
      { inkom_datum: '2025-01-10' }, // no pseudonym: not included
    ],
    linkedRows: [
      {
        barn_pseudonym: '1'.repeat(64),
        utredning_start: '2025-01-10',
        utredning_slut: '2025-04-10',
        utfall: 'insats',
      },
      {
        barn_pseudonym: '2'.repeat(64),
        utredning_start: '2025-01-12',
        utredning_slut: '2025-04-10',
        utfall: 'insats',
      },
      {
        barn_pseudonym: '3'.repeat(64),
        utredning_start: '2025-01-15',
        utredning_slut: '2025-04-10',
        utfall: 'inget_behov',
      },
      {
        barn_pseudonym: '4'.repeat(64),
        utredning_start: '2025-01-20',
        utredning_slut: '2025-04-10',
        utfall: 'behov_ej_samtycke',
      },
      { barn_pseudonym: '5'.repeat(64), utredning_start: '2025-01-21', utredning_slut: '2025-04-10' },
      {
        barn_pseudonym: '6'.repeat(64),
        utredning_start: '2025-01-22',
        utredning_slut: '2025-04-10',
        utfall: 'inget_behov',
      },
      {
        barn_pseudonym: '7'.repeat(64),
        utredning_start: '2025-06-22',
        utredning_slut: '2025-09-10',
        utfall: 'insats',
      },
    ],

    expect: { n: 5, missing: 1, numerator: 2, value: 0.4 },
  },
})
