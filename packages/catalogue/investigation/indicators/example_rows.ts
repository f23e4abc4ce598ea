/** Beginnings of example rows: a closed investigation, and one still going on, which is never counted. */
export const closed = { utredning_start: '2025-03-10', utredning_slut: '2025-06-27' }
export const ongoing = { utredning_start: '2025-06-02' }
