/** Arithmetic mean of any numbers, in their unit; `undefined` for none. */
export const sampleMean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length
