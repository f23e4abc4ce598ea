/** Months written in a field: a whole number 1–1200, `null` when empty (not decided), undefined when neither. */
export const monthsIn = (text: string): number | null | undefined => {
  const written = text.trim()
  if (written === '') return null
  const months = Number(written)
  return /^\d+$/.test(written) && months >= 1 && months <= 1200 ? months : undefined
}
