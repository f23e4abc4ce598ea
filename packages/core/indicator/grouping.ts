import type { Answers } from '../answer.ts'
import type { Code } from '../codebook/value_set.ts'
import { type Words, words } from '../words.ts'

/** A way to split results: by the codes of a variable, or by bands of a number. */
export interface Grouping {
  readonly id: string
  readonly title: Words
  readonly of: string
  /** Other variables that the group is read from. */
  readonly also?: readonly string[]
  readonly codes: readonly Code[]
  /** The group of a record; `null` when not answered. */
  readonly groupOf: (answers: Answers) => string | null
}

/** A grouping as its groups are told: what they are called, not how records are placed in them. */
export type ToldGrouping = Pick<Grouping, 'id' | 'title' | 'codes'>

/** Splits by the answer of a one or yes/no variable. */
export const groupingByCode = (id: string, title: Words, codes: readonly Code[]): Grouping => ({
  id,
  title,
  of: id,
  codes,
  groupOf: (answers) => {
    const answer = answers[id]
    return typeof answer === 'string' ? answer : null
  },
})

/** Splits a number into bands given by first and last whole number; outside every band counts as not answered. */
export const groupingByBand = (
  id: string,
  title: Words,
  of: string,
  bands: readonly (readonly [from: number, to: number])[],
  unit: Words,
): Grouping => ({
  id,
  title,
  of,
  codes: bands.map(([from, to]) => ({
    id: `${from}-${to}`,
    label: words(`${from}–${to} ${unit.sv}`, `${from}–${to} ${unit.en}`),
  })),
  groupOf: (answers) => {
    const number = answers[of]
    if (typeof number !== 'number') return null
    const band = bands.find(([from, to]) => from <= number && number <= to)
    return band ? `${band[0]}-${band[1]}` : null
  },
})
