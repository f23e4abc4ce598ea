/** The states in which an intervention has ended. */
export const ended = [
  'avslutad_enligt_plan',
  'avbruten_familj',
  'avbruten_ungdom',
  'avbruten_namnd',
  'omvandlad',
] as const

/** The states in which it was broken off. */
export const brokenOff = ['avbruten_familj', 'avbruten_ungdom', 'avbruten_namnd'] as const
