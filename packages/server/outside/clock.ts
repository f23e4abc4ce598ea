/** The only place where the server reads the time. */
export interface Clock {
  now(): Date
  /** Today in Sweden as an ISO day. */
  today(): string
}

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** The ISO day that it is in Sweden then. */
export const swedishDay = (at: Date): string => swedish.format(at)

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => swedishDay(new Date()),
}
