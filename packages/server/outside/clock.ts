/** The only place where the server reads the time. */
export interface Clock {
  now(): Date
  /** Today in Sweden as an ISO day. */
  today(): string
}

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => swedishDay.format(new Date()),
}
