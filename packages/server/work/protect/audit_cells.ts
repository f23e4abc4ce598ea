import { dimensionsTogether } from './together.ts'

/** A cell as the public sees it: its values by output column, its count, and whether that is hidden. */
export interface AuditedCell {
  readonly labels: readonly string[]
  readonly freq: number
  readonly primary: boolean
  readonly suppressed: boolean
  /** The file has no such row: it does not say that the cell is hidden. */
  readonly absent?: true
}

/** What the auditor judges: a file of cells against the counts it was made of. `alternatives`: by output column. */
export interface AuditCase {
  readonly dimensions: readonly string[]
  readonly cells: readonly AuditedCell[]
  readonly alternatives: readonly (readonly string[])[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly counts: readonly number[]
}

/** The attacker's unknowns: inner cells that may hold somebody, with the cells of the file that each stands under. */
export interface Unknowns {
  readonly under: readonly (readonly number[])[]
  /** What each cell of the file sums to in the counts. */
  readonly sums: Float64Array
}

const mostFilled = 600_000

/** Which cells of the file an inner cell stands under: those whose values it has or that say Total. */
const layersOf = (given: AuditCase) => {
  const cellAt = new Map(given.cells.map(({ labels }, i) => [labels.join('\n'), i]))
  const ways = product(given.alternatives.map((columns) => ['Total', ...columns.keys()]))
  const labelsOf = (inner: Inner, way: readonly (string | number)[]): readonly string[] =>
    way.map((w, d) => (typeof w === 'number' ? (inner[d]?.[w] ?? '') : w))
  const at = (labels: readonly string[]): number => cellAt.get(labels.join('\n')) ?? -1
  const listed = given.rows.map((row) =>
    given.alternatives.map((own) => own.map((c) => row[given.columns.indexOf(c)] ?? '')),
  )
  const published = ways.filter((way) => listed.some((inner) => at(labelsOf(inner, way)) >= 0))
  const cellsOver = (inner: Inner) => published.map((way) => labelsOf(inner, way))
  return { at, listed, cellsOver }
}

/** With the cells that the file leaves out though somebody is counted there, which no more than hidden ones may tell of few. */
export const withAbsent = (given: AuditCase): AuditCase => {
  const { at, listed, cellsOver } = layersOf(given)
  const absent = new Map<string, readonly string[]>()
  for (const [i, inner] of listed.entries())
    if ((given.counts[i] ?? 0) > 0)
      for (const labels of cellsOver(inner)) if (at(labels) === -1) absent.set(labels.join('\n'), labels)
  const hidden = { freq: Number.NaN, primary: false, suppressed: true, absent: true } as const
  return {
    ...given,
    cells: [...given.cells, ...[...absent.values()].map((labels) => ({ labels, ...hidden }))],
  }
}

/**
 * Finds the unknowns from the labels alone. Combinations the counts leave out are unknown too, unless the file shows that
 * they cannot be.
 */
export const unknownsOf = (given: AuditCase): Unknowns => {
  const { at, listed, cellsOver } = layersOf(given)
  const over = (inner: Inner): readonly number[] => [...new Set(cellsOver(inner).map(at))]
  const sums = new Float64Array(given.cells.length)
  listed.forEach((inner, i) => {
    for (const cell of over(inner)) if (cell >= 0) sums[cell] = (sums[cell] ?? 0) + (given.counts[i] ?? 0)
  })
  const isShownZero = (cell: number): boolean => given.cells[cell]?.suppressed === false && sums[cell] === 0
  const under = new Map<string, readonly number[]>()
  for (const inner of possible(given, listed)) {
    const cells = over(inner)
    if (cells.some((cell) => cell === -1 || isShownZero(cell))) continue
    under.set(cells.join(), cells)
  }
  return { under: [...under.values()], sums }
}

/** An inner cell: by output column, its values in the columns that share it. */
type Inner = readonly (readonly string[])[]

/** All combinations of what the counts hold in columns that belong together; only those listed when that is too many. */
const possible = (given: AuditCase, listed: readonly Inner[]): readonly Inner[] => {
  const groups = dimensionsTogether(given)
  const choices = groups.map((group) => [
    ...new Map(
      listed.map((inner) => group.map((d) => inner[d] ?? [])).map((own) => [JSON.stringify(own), own]),
    ).values(),
  ])
  if (choices.reduce((n, values) => n * values.length, 1) > mostFilled) return listed
  const order = groups.flat()
  return product(choices).map((made) => {
    const values = made.flat()
    return order.map((_, d) => values[order.indexOf(d)] ?? [])
  })
}

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((start) => list.map((next) => [...start, next])), [[]])
