import type { Source } from '@lyhord/core'

export { calendarOrder, formLogic, proposal, proposedValues, usualRange } from '../sources.ts'

const delstudie2 =
  'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie2.81332.html'

/** The concept is named in SKR's description of NUSO sub-study 2; the wording here is never NUSO's. */
export const nuso: Source = {
  text: 'Begreppet nämns i SKR:s beskrivning av NUSO delstudie 2 (30 maj 2024). Frågans ordalydelse är vår egen.',
  url: delstudie2,
  evidence: 'verified',
}

/** The concept is named in SKR's description of NUSO sub-study 2; how it is answered is proposed here. */
export const nusoConcept: Source = {
  text: 'Området ingår i SKR:s beskrivning av NUSO delstudie 2 (30 maj 2024). Svarsalternativen är vårt förslag.',
  url: delstudie2,
  evidence: 'verified_concept',
}

/** A board may decide not to record what can reveal who somebody is. */
export const withoutIdentity: Source = {
  text: 'Nämnden kan besluta om undantag från att dokumentera uppgifter som kan röja identiteten vid insatser utan behovsprövning; flera kommuner har gjort det från den 1 juli 2025 (kommunala beslut, sekundärkälla).',
  evidence: 'verified_concept',
}
