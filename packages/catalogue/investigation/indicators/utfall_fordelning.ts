import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** What investigations led to. */
export const outcomeDistribution = indicator({
  id: 'utfall_fordelning',
  kind: 'distribution',
  of: 'utfall',
  title: words('Utfall', 'Outcome'),
  question: words('Vad ledde utredningarna till?', 'What did the investigations lead to?'),
  definition: words(
    'Andel av utredningarna per utfall. Nämnare: avslutade utredningar där utfallet är angivet.',
    'Share of investigations per outcome. Denominator: closed investigations with the outcome given.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'behov_ej_samtycke' },
      { ...closed, utfall: 'hanvisad_oppen_insats' },
      { ...closed, utfall: 'hanvisad_annan' },
      { ...closed, utfall: 'pagaende_insats' },
      { ...closed, utfall: 'lvu_ansokan' },
      { ...closed },
      { ...ongoing, utfall: 'flyttat' },
    ],
    expect: {
      n: 10,
      missing: 1,
      counts: {
        insats: 3,
        inget_behov: 2,
        behov_ej_samtycke: 1,
        hanvisad_oppen_insats: 1,
        hanvisad_annan: 1,
        pagaende_insats: 1,
        lvu_ansokan: 1,
      },
    },
  },
})
