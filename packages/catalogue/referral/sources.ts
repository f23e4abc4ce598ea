import type { Source } from '@lyhord/core'

export { calendarOrder, formLogic, proposal, proposedValues, usualRange } from '../sources.ts'

const delstudie3 =
  'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie3.81333.html'

/** The concept is named in SKR's description of NUSO sub-study 3; the wording here is never NUSO's. */
export const nuso: Source = {
  text: 'Begreppet nämns i SKR:s beskrivning av NUSO delstudie 3 (3 juni 2024). Frågans ordalydelse är vår egen.',
  url: delstudie3,
  evidence: 'verified',
}

/** The concept is named in SKR's description of NUSO sub-study 3; how it is answered is proposed here. */
export const nusoConcept: Source = {
  text: 'Området ingår i SKR:s beskrivning av NUSO delstudie 3 (3 juni 2024). Svarsalternativen är vårt förslag.',
  url: delstudie3,
  evidence: 'verified_concept',
}
