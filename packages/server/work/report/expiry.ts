/** Days that a report is kept. It is made anew in a moment, and a copy that lies about is one too many. */
const days = 30

/** When a report that is ordered now is removed. */
export const reportExpiry = (now: Date): Date => new Date(now.getTime() + days * 86_400_000)
