/** Pseudonyms of two invented children, for examples. */
export const ada = 'a'.repeat(64)
export const bo = 'b'.repeat(64)
