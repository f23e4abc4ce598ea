import type { ResultsText } from '../../sv/results.ts'

/** The chapters of the results. */
export const en: ResultsText['sections'] = {
  delaktighet: 'The child’s participation',
  tid: 'Time',
  flickor_pojkar: 'Girls and boys',
  utsatthet: 'What the child was exposed to',
  orsaker: 'Reason and earlier knowledge',
  skydd_risk: 'Protection and risk',
  behov: 'Needs',
  utfall: 'Support and interventions',
  samtycke: 'Consent',
  genomforande: 'How the investigations were made',
  ater: 'After the investigation',
  skyddsbedomning: 'Assessment of protection',
  beslut: 'Decisions',
  det_som_kom: 'What came in',
  sedan: 'What happened then',
  resultat: 'What the services led to',
  barnen: 'The children and their carers',
  insatserna: 'The services',
  personal: 'Staff',
  mal: 'Goals',
  insatsernas_gang: 'How the interventions went',
  mer: 'More',
  over_tid: 'Over time',
}
