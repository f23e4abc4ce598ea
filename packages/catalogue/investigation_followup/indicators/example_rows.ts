/**
 * Ten interventions followed up: three ongoing, two ended as planned, two broken off (by the family, by the young
 * person), one that never began, one not known, one without an answer.
 */
export const tenFollowed = [
  { uppfoljd_datum: '2025-06-30', insats_status: 'pagar' },
  { uppfoljd_datum: '2025-06-30', insats_status: 'pagar' },
  { uppfoljd_datum: '2025-06-30', insats_status: 'pagar' },
  { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
  { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
  { uppfoljd_datum: '2025-06-30', insats_status: 'avbruten_familj' },
  { uppfoljd_datum: '2025-06-30', insats_status: 'avbruten_ungdom' },
  { uppfoljd_datum: '2025-06-30', insats_status: 'aldrig_paborjad' },
  { uppfoljd_datum: '2025-06-30', insats_status: 'okant' },
  { uppfoljd_datum: '2025-06-30' },
]
