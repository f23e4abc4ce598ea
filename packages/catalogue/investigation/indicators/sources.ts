import type { Source } from '@lyhord/core'

export { ownDefinition } from '../../sources.ts'

/** What is followed is named in SKR's description of NUSO sub-study 1; how it is counted is decided here. */
export const followedInNuso: Source = {
  text: 'Området följs i NUSO delstudie 1 enligt SKR (3 juni 2024). Hur måttet räknas är Lyhörds förslag.',
  url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie1.81331.html',
  evidence: 'verified_concept',
}

/** Shares met twice and three times, as a municipality has told of them. */
export const talksInOskarshamn: Source = {
  text: 'SKR om Oskarshamn (28 maj 2024): andelen barn som träffats minst två och tre gånger. Hur måttet räknas är Lyhörds förslag.',
  url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nyheter/nyheterframtidenssocialtjanst/hogdelaktighetioskarshamnsbarnavardsutredningar.81966.html',
  evidence: 'verified_concept',
}

/** Return within a year in the manner of KKiK, which counts closed interventions too. */
export const returnInKkik: Source = {
  text: 'Liknar måttet om ej återaktualiserade inom ett år i Kommunens kvalitet i korthet (KKiK), där ensamkommande inte ingår. KKiK räknar också avslutade insatser, därför går talen inte att jämföra rakt av.',
  evidence: 'verified_concept',
}
