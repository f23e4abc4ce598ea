import type { FigureYear } from '@lyhord/intake/background/background_file.ts'

const mostValues = 12_000

/** Figures in portions that the server takes; a figure of a year is never divided. */
export const batches = (figures: readonly FigureYear[]): readonly FigureYear[][] => {
  const portions: FigureYear[][] = []
  let room = 0
  for (const figure of figures) {
    if (figure.values.length > room || portions.length === 0) {
      portions.push([])
      room = mostValues
    }
    portions.at(-1)?.push(figure)
    room -= figure.values.length
  }
  return portions
}
