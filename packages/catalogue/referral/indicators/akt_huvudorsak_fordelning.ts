import { answered, firstOf, indicator, only, words } from '@lyhord/core'
import { ownDefinition } from '../indicator_sources.ts'

/** The reason that weighed most, or the only one. */
export const mainReasonDistribution = indicator({
  id: 'akt_huvudorsak_fordelning',
  kind: 'distribution',
  of: 'huvudorsak',

  title: words('Huvudorsak', 'Main reason'),
  question: words('Vilken orsak vägde tyngst?', 'Which reason weighed most?'),
  definition: words(
    'Andel av aktualiseringarna per huvudorsak; är bara en orsak vald är den huvudorsak. Nämnare: aktualiseringar där huvudorsaken går att se.',
    'Share of referrals per main reason; a single reason is the main one. Denominator: referrals where the main reason can be told.',
  ),
  direction: 'none',
  population: answered('inkom_datum'),
  read: firstOf('huvudorsak', only('orsaker')),

  source: ownDefinition,
  example: {
    rows: [
      { inkom_datum: '2025-10-01', orsaker: ['skolfranvaro'] },
      { inkom_datum: '2025-10-01', orsaker: ['skolfranvaro'] },
      { inkom_datum: '2025-10-01', orsaker: ['skolfranvaro'] },
      { inkom_datum: '2025-10-01', orsaker: ['fysiskt_vald', 'relation'], huvudorsak: 'fysiskt_vald' },
      { inkom_datum: '2025-10-01', orsaker: ['fysiskt_vald', 'relation'], huvudorsak: 'fysiskt_vald' },
      { inkom_datum: '2025-10-01', orsaker: ['relation'] },
      { inkom_datum: '2025-10-01', orsaker: ['relation'] },
      { inkom_datum: '2025-10-01', orsaker: ['omsorgssvikt', 'annat'], huvudorsak: 'omsorgssvikt' },
      { inkom_datum: '2025-10-01', orsaker: ['omsorgssvikt', 'annat'] }, // missing
      { inkom_datum: '2025-10-01' }, // missing
    ],

    expect: { n: 8, missing: 2, counts: { skolfranvaro: 3, fysiskt_vald: 2, relation: 2, omsorgssvikt: 1 } },
  },
})
