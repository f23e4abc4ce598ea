import type { CellSystem } from './cell_system.ts'
import { type DisclosurePolicy, isUnsafe } from './policy.ts'

/** What is public already: cells of earlier releases, which cannot be taken back. */
export type Earlier = (cell: number) => boolean

/** Cells that are unsafe beside those whose own count is: a share whose complement is small. */
export type AlsoUnsafe = (cell: number) => boolean

/** What is said of a cell before anything is looked for. */
export const mark = { nothing: 0, earlier: 1, small: 2, also: 3 } as const

/** The mark of each cell. */
export const marksOf = (
  { freq }: CellSystem,
  policy: DisclosurePolicy,
  earlier: Earlier,
  also: AlsoUnsafe,
): Uint8Array =>
  Uint8Array.from(freq, (count, cell) => {
    if (earlier(cell)) return mark.earlier
    if (isUnsafe(count, policy)) return mark.small
    return also(cell) ? mark.also : mark.nothing
  })
