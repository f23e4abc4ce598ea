/** The counts of many cells by key, those that are there only: cell by cell, the places of keys and their counts. */
export interface Packed {
  /** Where the counts of a cell begin; one more than there are cells. */
  readonly begins: Int32Array
  readonly keys: Int32Array
  readonly counts: Float64Array
}

const emptyPacked = (cells: number, size: number): Packed => ({
  begins: new Int32Array(cells + 1),
  keys: new Int32Array(size),
  counts: new Float64Array(size),
})

/** Packs counts in cells × keys. `there`: which counts are there, those that are not 0. */
export const packed = (cells: number, counts: Float64Array, there: Float64Array | Uint8Array): Packed => {
  const width = cells === 0 ? 0 : counts.length / cells
  let size = 0
  for (let i = 0; i < there.length; i++) if (there[i] !== 0) size++
  const into = emptyPacked(cells, size)
  let at = 0
  for (let cell = 0; cell < cells; cell++) {
    for (let key = 0; key < width; key++) {
      const from = cell * width + key
      if (there[from] === 0) continue
      into.keys[at] = key
      into.counts[at++] = counts[from] ?? 0
    }
    into.begins[cell + 1] = at
  }
  return into
}

/** Packs sorted places: cell × width + 1 + key, each as many times as it is counted. */
export const packedFromSorted = (cells: number, places: Float64Array, width: number): Packed => {
  let size = 0
  for (let i = 0; i < places.length; i++) if (places[i] !== places[i - 1]) size++
  const into = emptyPacked(cells, size)
  let at = -1
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    if (place !== places[i - 1]) {
      at++
      into.keys[at] = (place % width) - 1
      into.begins[Math.floor(place / width) + 1] = at + 1
    }
    into.counts[at] = (into.counts[at] ?? 0) + 1
  }
  for (let cell = 1; cell <= cells; cell++)
    into.begins[cell] = Math.max(into.begins[cell] ?? 0, into.begins[cell - 1] ?? 0)
  return into
}

/** The counts of one cell by the text of their keys. */
export const countsIn = (
  { begins, keys: places, counts }: Packed,
  keys: readonly string[],
  cell: number,
): Record<string, number> => {
  const own: Record<string, number> = {}
  for (let i = begins[cell] ?? 0; i < (begins[cell + 1] ?? 0); i++) {
    const key = keys[places[i] ?? -1]
    if (key !== undefined) own[key] = counts[i] ?? 0
  }
  return own
}
