import type { Source } from '@lyhord/core'

/** Four months for an investigation. The paragraph of the new act was read in a secondary source only. */
export const fourMonths: Source = {
  text: 'Utredningen ska vara slutförd senast inom fyra månader och kan förlängas för viss tid vid särskilda skäl: 20 kap. 3 § socialtjänstlagen (2025:400), paragrafnumret ur sekundärkälla. Tidigare 11 kap. 2 § socialtjänstlagen (2001:453), läst i JO 2565-2016.',
  evidence: 'verified_concept',
}

/** Fourteen days for deciding whether to open an investigation after a report. */
export const fourteenDays: Source = {
  text: 'Förhandsbedömningen ska göras inom 14 dagar från att anmälan kom in, om inte synnerliga skäl finns: 20 kap. 2 § socialtjänstlagen (2025:400). Tidigare 11 kap. 1 a § socialtjänstlagen (2001:453).',
  evidence: 'verified',
}

/** Reopening at once; the limit of seven days is chosen here. */
export const reopenedAtOnce: Source = {
  text: 'JO 2565-2016 (Säter) och JO 2411-2017 (Bengtsfors) om att avsluta en utredning och genast inleda en ny. Gränsen sju dagar är Lyhörds förslag.',
  evidence: 'verified_concept',
}

/** Supported housing is for ages 16–20. */
export const supportedHousingAge: Source = {
  text: 'SKR: stödboende är en placeringsform för barn och unga 16–20 år (19 mars 2024). Regeln är Lyhörds förslag.',
  url: 'https://www.kunskapsstyrningvard.se/skr/integrationsocialomsorg/socialomsorg/barnochunga/placeradebarnochunga/stodboende1620ar.24729.html',
  evidence: 'verified_concept',
}

/** Youth service is a sanction for ages 15–20. */
export const youthServiceAge: Source = {
  text: 'Prop. 2005/06:165: ungdomstjänst är en påföljd för unga lagöverträdare, 15 till 21 år. Regeln är Lyhörds förslag.',
  evidence: 'proposal',
}

/** Children are under 18; BBIC may be used up to 21 when the case began before 18. */
export const upToTwentyOne: Source = {
  text: 'Socialstyrelsen: BBIC används för barn, och upp till 21 år när ärendet började före 18.',
  url: 'https://www.socialstyrelsen.se/stod-i-arbetet/barn-och-unga/barns-behov-i-centrum/krav-for-bbic/',
  evidence: 'verified',
}
