import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'
import { application, report } from './example_rows.ts'

/** Reports, applications and other ways. */
export const typeDistribution = indicator({
  id: 'akt_typ_fordelning',
  kind: 'distribution',
  of: 'aktualiseringstyp',

  title: words('Aktualiseringstyp', 'Type of referral'),
  question: words('Vad var det som kom in?', 'What was it that came in?'),
  definition: words(
    'Andel av aktualiseringarna per typ. Nämnare: aktualiseringar som kommit in och där svaret är angivet.',
    'Share of referrals per type. Denominator: referrals that came in, with the answer given.',
  ),
  direction: 'none',
  population: answered('inkom_datum'),

  source: followedInNuso,
  example: {
    rows: [
      { ...report },
      { ...report },
      { ...report },
      { ...report },
      { ...report },
      { ...report },
      { ...application },
      { ...application },
      { ...application },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'annat' },
      { inkom_datum: '2025-10-01' },
    ],

    expect: { n: 10, missing: 1, counts: { anmalan: 6, ansokan: 3, annat: 1 } },
  },
})
