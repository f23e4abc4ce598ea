import type { Source } from '@lyhord/core'

/** Fourteen days for deciding whether to open an investigation after a report; none is needed where one goes on. */
export const fourteenDays: Source = {
  text: 'Beslut att inleda eller inte inleda utredning ska fattas inom 14 dagar efter att anmälan kom in. Tiden får förlängas vid synnerliga skäl. Inget sådant beslut behövs när en utredning om barnet redan pågår: 20 kap. 2 § socialtjänstlagen (2025:400). Tidigare 11 kap. 1 a § andra stycket socialtjänstlagen (2001:453).',
  evidence: 'verified',
}

/** The immediate assessment. "Same or next day" stands in the preparatory works; the paragraph's number is second-hand. */
export const immediateAssessment: Source = {
  text: 'En bedömning av barnets behov av omedelbart skydd ska göras genast när en anmälan kommer in: 20 kap. 1 § socialtjänstlagen (2025:400), paragrafnumret ur sekundärkälla. Samma dag eller dagen därpå: prop. 2012/13:10 s. 60.',
  evidence: 'verified_concept',
}

/** Children are under 18; BBIC may be used up to 21 when the case began before 18. */
export const upToTwentyOne: Source = {
  text: 'Socialstyrelsen: BBIC används för barn, och upp till 21 år när ärendet började före 18.',
  url: 'https://www.socialstyrelsen.se/stod-i-arbetet/barn-och-unga/barns-behov-i-centrum/krav-for-bbic/',
  evidence: 'verified',
}
