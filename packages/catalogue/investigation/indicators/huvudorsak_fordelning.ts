import { answered, firstOf, indicator, only, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** The main reason of each investigation: the one said to be, or the only one. */
export const mainReasonDistribution = indicator({
  id: 'huvudorsak_fordelning',
  kind: 'distribution',
  of: 'huvudorsak',
  read: firstOf('huvudorsak', only('orsaker')),
  title: words('Huvudorsak', 'Main reason'),
  question: words(
    'Vilken orsak vägde tyngst när utredningarna inleddes?',
    'Which reason weighed most when the investigations were opened?',
  ),
  definition: words(
    'Andel per huvudorsak. När bara en orsak är vald räknas den som huvudorsak. Okänt är ett eget svar. Nämnare: avslutade utredningar där huvudorsaken är angiven.',
    'Share per main reason. When only one reason is chosen it counts as the main one. Not known is an answer of its own. Denominator: closed investigations with the main reason given.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, orsaker: ['relation'] },
      { ...closed, orsaker: ['fysiskt_vald'] },
      { ...closed, orsaker: ['fysiskt_vald', 'bevittnat_vald'], huvudorsak: 'fysiskt_vald' },
      { ...closed, orsaker: ['psykiskt_vald', 'bevittnat_vald'], huvudorsak: 'bevittnat_vald' },
      { ...closed, orsaker: ['skolfranvaro'] },
      { ...closed, orsaker: ['skolfranvaro', 'psykisk_ohalsa'], huvudorsak: 'skolfranvaro' },
      { ...closed, orsaker: ['skolfranvaro', 'relation'], huvudorsak: 'relation' },
      { ...closed, orsaker: ['omsorgssvikt'] },
      { ...closed, orsaker: ['omsorgssvikt', 'foralder_missbruk'], huvudorsak: 'omsorgssvikt' },
      { ...closed, orsaker: ['okant'] },
      { ...closed, orsaker: ['relation', 'annat'] },
      { ...closed },
      { ...ongoing, orsaker: ['relation'] },
    ],
    expect: {
      n: 10,
      missing: 2,
      counts: { relation: 2, fysiskt_vald: 2, bevittnat_vald: 1, skolfranvaro: 2, omsorgssvikt: 2, okant: 1 },
    },
  },
})
