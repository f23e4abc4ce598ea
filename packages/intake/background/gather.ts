import type { FigureYear, Gender, PlaceValue } from './background_file.ts'

/** One value with everything that says what it is. */
export interface Said {
  readonly figure: string
  readonly label: string
  readonly year: number
  readonly code: string
  readonly gender: Gender
  readonly value: number | null
}

/** Values by figure and year; the place in the list of one that says something else than an earlier one does. */
export const gather = (all: readonly Said[]): readonly FigureYear[] | { readonly differs: number } => {
  const seen = new Map<string, number | null>()
  const years = new Map<string, FigureYear & { readonly values: PlaceValue[] }>()
  for (const [i, { figure, label, year, code, gender, value }] of all.entries()) {
    const [whole, key] = [`${figure} ${year}`, `${figure} ${year} ${code} ${gender}`]
    const before = seen.get(key)
    if (before !== undefined && before !== value) return { differs: i }
    if (seen.has(key)) continue
    seen.set(key, value)
    const found = years.get(whole) ?? { figure, label, year, values: [] }
    found.values.push([code, gender, value])
    years.set(whole, found)
  }
  return [...years.values()].sort((a, b) => a.figure.localeCompare(b.figure, 'en') || a.year - b.year)
}
