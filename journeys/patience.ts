/** A crowded machine may take its time; what has not come in so long (ms) is a fault all the same. */
export const patience = 90_000
