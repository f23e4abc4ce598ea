import { type Expr, given, is, isNot } from '@lyhord/core'

/** The states in which an intervention has ended. */
export const ended = [
  'avslutad_enligt_plan',
  'avbruten_familj',
  'avbruten_ungdom',
  'avbruten_namnd',
  'omvandlad',
] as const

const known = isNot('insats_status', 'okant')

/** Whether an intervention has ended; unknown when it is not known how it went. */
export const isOver: Expr = given(known, is('insats_status', ...ended))

/** Whether it ever began; unknown when it is not known how it went. */
export const hasBegun: Expr = given(known, isNot('insats_status', 'aldrig_paborjad'))

/** The states in which it was broken off. */
export const brokenOff = ['avbruten_familj', 'avbruten_ungdom', 'avbruten_namnd'] as const
