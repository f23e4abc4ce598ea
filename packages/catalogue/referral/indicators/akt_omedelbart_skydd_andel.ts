import { all, indicator, is, words } from '@lyhord/core'
import { ownDefinition } from '../indicator_sources.ts'
import { application, report } from './example_rows.ts'

/** Of those assessed, the share in need of immediate protection. */
export const immediateProtectionShare = indicator({
  id: 'akt_omedelbart_skydd_andel',
  kind: 'share',

  title: words('Behövde omedelbart skydd', 'Needed immediate protection'),
  question: words(
    'Hur stor andel av de skyddsbedömda barnen behövde omedelbart skydd?',
    'What share of the assessed children needed immediate protection?',
  ),
  definition: words(
    'Barnet bedömdes behöva skydd genast. Nämnare: anmälningar med skyddsbedömning där svaret är angivet.',
    'The child was found to need protection at once. Denominator: reports with a protection assessment, with the answer given.',
  ),
  direction: 'none',
  population: all(is('aktualiseringstyp', 'anmalan'), is('skyddsbedomning', 'ja')),
  counts: is('omedelbart_skydd', 'ja'),

  source: ownDefinition,
  example: {
    rows: [
      { ...report, skyddsbedomning: 'ja', omedelbart_skydd: 'ja' },
      { ...report, skyddsbedomning: 'ja', omedelbart_skydd: 'ja' },
      { ...report, skyddsbedomning: 'ja', omedelbart_skydd: 'nej' },
      { ...report, skyddsbedomning: 'ja', omedelbart_skydd: 'nej' },
      { ...report, skyddsbedomning: 'ja', omedelbart_skydd: 'nej' },
      { ...report, skyddsbedomning: 'ja', omedelbart_skydd: 'nej' },
      { ...report, skyddsbedomning: 'ja', omedelbart_skydd: 'nej' },
      { ...report, skyddsbedomning: 'ja', omedelbart_skydd: 'nej' },
      { ...report, skyddsbedomning: 'ja' },
      { ...report, skyddsbedomning: 'nej' },
      { ...application, skyddsbedomning: 'ja', omedelbart_skydd: 'ja' },
    ],

    expect: { n: 8, missing: 1, numerator: 2, value: 0.25 },
  },
})
