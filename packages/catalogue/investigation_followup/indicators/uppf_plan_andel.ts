import { all, answered, indicator, is, words } from '@lyhord/core'
import { hasBegun } from '../ended.ts'
import { implementationPlan } from '../sources.ts'

/** Share with a plan. */
export const planShare = indicator({
  id: 'uppf_plan_andel',
  kind: 'share',

  title: words('Genomförandeplan fanns', 'There was a plan'),
  question: words(
    'För hur stor andel av insatserna fanns en genomförandeplan?',
    'For what share of the interventions was there a plan?',
  ),
  definition: words(
    'En genomförandeplan finns eller fanns. Nämnare: uppföljda insatser som påbörjades, där svaret är angivet. Vet man inte hur det gick är det bortfall.',
    'There is or was a plan. Denominator: interventions followed up that began, with the answer given. Where it is not known how it went, it is missing.',
  ),
  direction: 'higher',
  population: all(answered('uppfoljd_datum'), hasBegun),
  counts: is('genomforandeplan', 'ja'),

  source: implementationPlan,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', genomforandeplan: 'ja' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', genomforandeplan: 'ja' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', genomforandeplan: 'ja' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', genomforandeplan: 'ja' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan', genomforandeplan: 'ja' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan', genomforandeplan: 'ja' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', genomforandeplan: 'nej' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', genomforandeplan: 'nej' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'okant', genomforandeplan: 'ja' }, // did it begin: missing
      { uppfoljd_datum: '2025-06-30', insats_status: 'aldrig_paborjad' },
    ],

    expect: { n: 8, missing: 2, numerator: 6, value: 0.75 },
  },
})
