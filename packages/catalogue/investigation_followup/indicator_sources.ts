import type { Source } from '@lyhord/core'

export { ownDefinition } from '../sources.ts'

/** That granted interventions are followed up is said of NUSO sub-study 1; what is counted is decided here. */
export const followedInNuso: Source = {
  text: 'Att beviljade insatser följs upp året efter beskrivs av SKR om NUSO delstudie 1 (3 juni 2024). Hur måttet räknas är Lyhörds förslag.',
  url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie1.81331.html',
  evidence: 'verified_concept',
}
