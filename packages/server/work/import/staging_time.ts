/** Days that rows wait for somebody to correct them, counted from the latest thing done with their import. */
const days = 14

/** When rows that wait are deleted. */
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + days * 86_400_000)
