import type { Source } from '@lyhord/core'

export { calendarOrder, formLogic, proposal, proposedValues, usualRange } from '../sources.ts'

const delstudie1 =
  'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie1.81331.html'

/** The concept is named in SKR's description of NUSO sub-study 1; the wording here is never NUSO's. */
export const nuso: Source = {
  text: 'Begreppet nämns i SKR:s beskrivning av NUSO delstudie 1 (3 juni 2024). Frågans ordalydelse är vår egen.',
  url: delstudie1,
  evidence: 'verified',
}

/** The block is named in SKR's description of NUSO sub-study 1; how it is asked and answered is proposed here. */
export const nusoConcept: Source = {
  text: 'Området ingår i SKR:s beskrivning av NUSO delstudie 1 (3 juni 2024). Frågan är vårt förslag.',
  url: delstudie1,
  evidence: 'verified_concept',
}
