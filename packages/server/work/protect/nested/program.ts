import { knownSums } from '../../../outside/known_sums.ts'
import type { Known } from '../../../outside/linear_programming.ts'
import { Limits } from './limits.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { inRoots, reduce } from './reduce.ts'
import type { Row } from './rows.ts'

/** What can still vary, as a linear program, each number no farther than `most` from what it is. */
export interface Program {
  readonly known: Known
  /** A sum of numbers of the neighbourhood in the program's own, and how much of it is known. */
  readonly inVariables: (numbers: readonly number[]) => Varying
}

export interface Varying {
  readonly of: readonly number[]
  readonly signs: readonly number[]
  readonly rest: number
}

export const programOf = (given: Neighbourhood, most: number): Program => {
  const { affine, equal } = reduce(given)
  const limits = new Limits(affine, given.truth, most)
  const inVariables = (row: Row): Row => {
    const { of, signs, value } = inRoots(row, affine)
    return { of: of.map((root) => limits.variableOf(root)), signs, value }
  }
  const unequal = new Map<string, Row>()
  const note = (row: Row): void => {
    if (row.of.length === 1) limits.atLeast(row)
    if (row.of.length < 2) return
    const key = row.of
      .map((v, i) => `${v} ${row.signs[i]}`)
      .sort()
      .join()
    if ((unequal.get(key)?.value ?? Number.NEGATIVE_INFINITY) < row.value) unequal.set(key, row)
  }
  for (const [inner, outer] of given.nested)
    note(inVariables({ of: [outer, inner], signs: [1, -1], value: 0 }))
  for (const row of given.atLeast) note(inVariables(row))
  // what no table so near can break says nothing
  const open = [...unequal.values()].filter((row) => limits.leastOf(row) < row.value)
  return {
    known: {
      variables: limits.size,
      limits: limits.asArrays(),
      sums: knownSums([...equal.map(inVariables), ...open.map((row) => ({ ...row, atLeast: true }))]),
    },
    inVariables: (numbers) => {
      const { of, signs, value } = inVariables({ of: numbers, signs: numbers.map(() => 1), value: 0 })
      return { of, signs, rest: -value }
    },
  }
}
