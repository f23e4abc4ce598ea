/** How many investigations are expected, as it is written: a whole number from 1 to 100 000; `undefined` otherwise. */
export const readExpected = (text: string): number | undefined => {
  const digits = text.replace(/\s/g, '')
  const number = /^\d{1,6}$/.test(digits) ? Number(digits) : 0
  return number >= 1 && number <= 100_000 ? number : undefined
}
