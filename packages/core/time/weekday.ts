import { dayNumber } from './day.ts'

/** Day of the week of an ISO day: 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
