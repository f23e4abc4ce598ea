/** A whole number written in a field, from 1 to the largest: `null` when empty (not decided), undefined when neither. */
export const wholeNumberIn = (text: string, largest: number): number | null | undefined => {
  const written = text.trim()
  if (written === '') return null
  const number = Number(written)
  return /^\d+$/.test(written) && number >= 1 && number <= largest ? number : undefined
}
