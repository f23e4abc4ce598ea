/** What has been typed of a whole number. `complete`: no further digit could make another valid number. */
export type NumberEntry =
  | { readonly is: 'empty' | 'begun' | 'impossible' }
  | { readonly is: 'number'; readonly number: number; readonly complete: boolean }

/** Reads digits as they are typed; `begun` is below the smallest number but may still grow into it. */
export const readNumberEntry = (text: string, min: number, max: number): NumberEntry => {
  const digits = text.trim()
  if (digits === '') return { is: 'empty' }
  if (!/^\d{1,9}$/.test(digits)) return { is: 'impossible' }
  const number = Number(digits)
  if (number > max) return { is: 'impossible' }
  const complete = number === 0 || number * 10 > max
  if (number >= min) return { is: 'number', number, complete }
  return { is: complete ? 'impossible' : 'begun' }
}
