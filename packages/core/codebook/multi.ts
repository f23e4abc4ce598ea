/** Whether a value is a list of texts, the shape of a multi answer. */
export const isMultiAnswer = (x: unknown): x is readonly string[] =>
  Array.isArray(x) && x.every((c) => typeof c === 'string')
