import type { Source } from '@lyhord/core'

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

/** Made here, to be tried and confirmed with municipalities. */
export const proposal: Source = {
  text: 'Lyhörds förslag, att pröva tillsammans med kommunerna.',
  evidence: 'proposal',
}

/** A value list made here for a concept that is known. */
export const proposedValues: Source = {
  text: 'Svarsalternativen är Lyhörds förslag, att pröva tillsammans med kommunerna.',
  evidence: 'proposal',
}

/** Follows from the form itself: two answers that cannot both be right, or seldom are. */
export const formLogic: Source = {
  text: 'Följer av frågornas innebörd: svaren ska kunna vara sanna tillsammans.',
  evidence: 'proposal',
}

/** Follows from the calendar: things happen in order and not in the future. */
export const calendarOrder: Source = {
  text: 'Följer av kalendern: det som händer sker i ordning och inte i framtiden.',
  evidence: 'proposal',
}

/** A boundary for what is usual, chosen here so that slips of the key are seen. */
export const usualRange: Source = {
  text: 'Gränsen är Lyhörds förslag, vald för att upptäcka felskrivningar. Ovanliga svar kan vara rätt.',
  evidence: 'proposal',
}
