import type { Block } from './blocks.ts'

/** One value of a cell in the output. `twin`: the same cells have it from another column already. */
export interface Label {
  readonly column: string
  readonly value: string
  readonly twin: boolean
}

/** A set of columns that are crossed, laid out: its cells stand from `offset` on, block by block in mixed radix. */
export interface Margin {
  readonly offset: number
  readonly cells: number
  readonly blocks: readonly {
    /** Where each combination of the block stands. */
    readonly places: Int32Array
    readonly step: number
    /** The labels at each place. */
    readonly labels: readonly (readonly Label[])[]
  }[]
}

/** Lays out a margin over the blocks. */
export const marginOver = (
  columns: readonly string[],
  blocks: readonly Block[],
  labelOf: (column: string, value: string) => Label,
  offset: number,
): Margin => {
  let cells = 1
  const laid = blocks.map((block) => {
    const projection = projected(block, columns, labelOf)
    const step = cells
    cells *= projection.labels.length
    return { ...projection, step }
  })
  return { offset, cells, blocks: laid }
}

const projected = (
  { columns, values }: Block,
  margin: readonly string[],
  labelOf: (column: string, value: string) => Label,
) => {
  const kept = columns.flatMap((column, i) => (margin.includes(column) ? [{ column, i }] : []))
  const ids = new Map<string, number>()
  const labels: Label[][] = []
  const places = Int32Array.from(values, (value) => {
    const key = kept.map(({ i }) => value[i] ?? '').join('\n')
    const id = ids.get(key) ?? labels.length
    if (id < labels.length) return id
    ids.set(key, id)
    labels.push(kept.map(({ column, i }) => labelOf(column, value[i] ?? '')))
    return id
  })
  return { places, labels }
}

/** The cell of a margin that holds a combination: `ids` by block. */
export const cellIn = ({ offset, blocks }: Margin, ids: ArrayLike<number>): number => {
  let cell = offset
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]
    if (block) cell += block.step * (block.places[ids[b] ?? 0] ?? 0)
  }
  return cell
}

/** The labels of a cell of this margin. */
export const labelsIn = ({ offset, blocks }: Margin, cell: number): readonly Label[] =>
  blocks.flatMap(({ step, labels }) => labels[Math.floor((cell - offset) / step) % labels.length] ?? [])
