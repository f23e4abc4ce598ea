import type { Source } from '@lyhord/core'

export { calendarOrder, formLogic, proposal, proposedValues, usualRange } from '../sources.ts'

const delstudie1 =
  'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie1.81331.html'

/** The follow-up wave is named in SKR's description of NUSO sub-study 1; what is asked in it was not found. */
export const nusoFollowUp: Source = {
  text: 'SKR beskriver att barn som fått minst en biståndsbedömd insats följs upp året efter i NUSO delstudie 1 (3 juni 2024). Frågorna är vårt förslag.',
  url: delstudie1,
  evidence: 'verified_concept',
}

/** A plan for how the intervention is carried out and followed up. */
export const implementationPlan: Source = {
  text: 'Genomförandeplanens innehåll: 10 kap. 3 § socialtjänstförordningen (2025:468), planen: 9 kap. 12 § socialtjänstlagen (2025:400). Frågan är vårt förslag.',
  evidence: 'verified_concept',
}

/** Return within a year in the manner of KKiK, which counts ended investigations and ended interventions. */
export const returnInKkik: Source = {
  text: 'Liknar måttet om ej återaktualiserade inom ett år i Kommunens kvalitet i korthet (KKiK): bara en ny utredning räknas, ensamkommande ingår inte, barn 0–12 och unga 13–20 år.',
  evidence: 'verified_concept',
}
