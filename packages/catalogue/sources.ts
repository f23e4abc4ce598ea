import type { Source } from '@lyhord/core'

/** Made here, to be tried and confirmed with municipalities. */
export const proposal: Source = {
  text: 'Lyhörds förslag, att pröva tillsammans med kommunerna.',
  english: 'Lyhörd’s proposal, to be tried together with municipalities.',
  evidence: 'proposal',
}

/** A value list made here for a concept that is known. */
export const proposedValues: Source = {
  text: 'Svarsalternativen är Lyhörds förslag, att pröva tillsammans med kommunerna.',
  english: 'The alternatives are Lyhörd’s proposal, to be tried together with municipalities.',
  evidence: 'proposal',
}

/** Follows from the form itself: two answers that cannot both be right, or seldom are. */
export const formLogic: Source = {
  text: 'Följer av frågornas innebörd: svaren ska kunna vara sanna tillsammans.',
  english: 'Follows from what the questions mean: the answers must be able to be true together.',
  evidence: 'proposal',
}

/** Follows from the calendar: things happen in order and not in the future. */
export const calendarOrder: Source = {
  text: 'Följer av kalendern: det som händer sker i ordning och inte i framtiden.',
  english: 'Follows from the calendar: things happen in order and not in the future.',
  evidence: 'proposal',
}

/** A boundary for what is usual, chosen here so that slips of the key are seen. */
export const usualRange: Source = {
  text: 'Gränsen är Lyhörds förslag, vald för att upptäcka felskrivningar. Ovanliga svar kan vara rätt.',
  english: 'The limit is Lyhörd’s proposal, chosen to find slips of the pen. Unusual answers may be right.',
  evidence: 'proposal',
}

/** An indicator that is defined here. */
export const ownDefinition: Source = {
  text: 'Måttet är Lyhörds förslag, att pröva tillsammans med kommunerna.',
  english: 'The measure is Lyhörd’s proposal, to be tried together with municipalities.',
  evidence: 'proposal',
}
