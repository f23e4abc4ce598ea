import type { Truth } from '../expression/tree.ts'

/** Writes what a question gives for rows `from` up to `to` (not included) to the beginning of `out`. */
export type Fill = (from: number, to: number, out: Int32Array) => void

/** A truth as a number: 0 false, 1 true, 2 unknown. */
export const truthNumber = (truth: Truth): number => (truth === undefined ? 2 : truth ? 1 : 0)
