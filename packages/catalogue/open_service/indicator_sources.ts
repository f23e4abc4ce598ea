import type { Source } from '@lyhord/core'

export { ownDefinition } from '../sources.ts'

/** What is followed is named in SKR's description of NUSO sub-study 2; how it is counted is decided here. */
export const followedInNuso: Source = {
  text: 'Området följs i NUSO delstudie 2 enligt SKR (30 maj 2024). Hur måttet räknas är Lyhörds förslag.',
  url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie2.81332.html',
  evidence: 'verified_concept',
}
