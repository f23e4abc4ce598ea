/**
 * A guess at the id of the next case: the last one plus one, with its leading zeros. `undefined` when the last id
 * does not end with digits, or ends with so many that they are no running number.
 */
export const nextLocalId = (last: string): string | undefined => {
  const [, before = '', digits] = /^(.*?)(\d{1,9})$/.exec(last) ?? []
  if (digits === undefined || /\d$/.test(before)) return undefined
  return before + String(Number(digits) + 1).padStart(digits.length, '0')
}
