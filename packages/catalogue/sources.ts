import type { Source } from '@lyhord/core'

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

/** An indicator that is defined here. */
export const ownDefinition: Source = {
  text: 'Måttet är Lyhörds förslag, att pröva tillsammans med kommunerna.',
  evidence: 'proposal',
}
