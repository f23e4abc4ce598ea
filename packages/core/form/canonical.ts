/**
 * JSON with keys in code-unit order and no spaces, so that equal values give equal text: what a form's checksum is
 * taken of. Absent and `undefined` keys are the same. For plain data only; pure.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, inKeyOrder) ?? 'null'

const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
