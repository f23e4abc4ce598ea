import type { Source } from '@lyhord/core'

export { ownDefinition } from '../sources.ts'

/** What is followed is named in SKR's description of NUSO sub-study 3; how it is counted is decided here. */
export const followedInNuso: Source = {
  text: 'Området följs i NUSO delstudie 3 enligt SKR (3 juni 2024). Hur måttet räknas är Lyhörds förslag.',
  url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie3.81333.html',
  evidence: 'verified_concept',
}

/** Reports per 1,000 children, as the National Board of Health and Welfare has published them. */
export const reportsPerThousand: Source = {
  text: 'Socialstyrelsen redovisar orosanmälningar per 1 000 barn (192 år 2021). Folkmängden tas ur en importerad tabell, vars källa och år alltid visas.',
  url: 'https://www.hsan.se/om-socialstyrelsen/pressrum/press/orosanmalningarna-okar--beror-var-tionde-barn/',
  evidence: 'verified_concept',
}
