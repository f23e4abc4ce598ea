import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day the intervention ended. */
export const endedDay: Variable = {
  id: 'insats_slut',
  kind: 'day',
  label: words('Avslutades', 'Ended'),
  question: words('Vilken dag avslutades insatsen?', 'On what day did the intervention end?'),
  help: words(
    'Dagen då den upphörde, också om den avbröts.',
    'The day it stopped, also if it was broken off.',
  ),
  example: words('2025-03-31', '2025-03-31'),
  source: proposal,
}
