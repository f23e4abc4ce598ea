/** The highest counts that a release may leave out. */
const [lowest, highest] = [3, 20]
export const highestThreshold = highest

/** Those that can be chosen; the usual one. */
export const thresholds = Array.from({ length: highest - lowest + 1 }, (_, i) => String(lowest + i))
export const usualThreshold = '4'
