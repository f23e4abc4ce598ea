import { Affine } from './affine.ts'
import type { Neighbourhood, Nested } from './neighbourhood.ts'
import type { Row } from './rows.ts'

/** What is left to vary when everything that follows from something else is put aside. */
export interface Reduced {
  readonly affine: Affine
  /** In numbers that are left, each once. */
  readonly equal: readonly Row[]
}

/**
 * Puts aside what follows: counts that are shown, counts that are the rest of a shown sum, and counts that are 0
 * because a sum they are in, or a count they are inside, is 0.
 */
export const reduce = ({ truth, isCount, equal, nested }: Neighbourhood): Reduced => {
  const affine = new Affine(truth.length)
  for (const x of truth.keys()) if (!isCount(x)) affine.fix(x, 0)
  let rows = equal
  for (let changed = true; changed; ) {
    changed = false
    const rest: Row[] = []
    for (const given of rows) {
      const row = inRoots(given, affine)
      if (row.of.length === 0) continue
      if (settle(row, affine)) changed = true
      else rest.push(row)
    }
    rows = rest
    for (const pair of nested) if (settleInner(pair, affine)) changed = true
  }
  return { affine, equal: distinct(rows) }
}

/** A row in the roots of its numbers. */
export const inRoots = ({ of, signs, value }: Row, affine: Affine): Row => {
  const times = new Map<number, number>()
  let left = value
  for (const [i, x] of of.entries()) {
    const [sign, root] = [signs[i] ?? 0, affine.find(x)]
    left -= sign * (affine.plus[x] ?? 0)
    if (root >= 0) times.set(root, (times.get(root) ?? 0) + sign * (affine.sign[x] ?? 1))
  }
  const kept = [...times].filter(([, sign]) => sign !== 0)
  return { of: kept.map(([x]) => x), signs: kept.map(([, sign]) => sign), value: left }
}

/** Whether a row of roots told one of them, or that one follows from another, or that all are 0: a root is a count itself. */
const settle = ({ of, signs, value }: Row, affine: Affine): boolean => {
  const [first = 0, second = 0] = of
  const [a = 1, b = 1] = signs
  if (of.length === 1) affine.fix(first, value / a)
  else if (value === 0 && signs.every((sign) => sign > 0 === a > 0)) for (const x of of) affine.fix(x, 0)
  else if (of.length === 2 && Math.abs(a) === 1 && Math.abs(b) === 1)
    affine.join(first, second, -b / a, value / a)
  else return false
  return true
}

/** Nothing is inside nothing. */
const settleInner = ([inner, outer]: Nested, affine: Affine): boolean => {
  if (affine.find(outer) !== -1 || affine.plus[outer] !== 0) return false
  const root = affine.find(inner)
  if (root === -1) return false
  affine.fix(root, -(affine.plus[inner] ?? 0) / (affine.sign[inner] ?? 1))
  return true
}

const distinct = (rows: readonly Row[]): readonly Row[] => {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const order = [...row.of.keys()].sort((i, j) => (row.of[i] ?? 0) - (row.of[j] ?? 0))
    const scale = row.signs[order[0] ?? 0] ?? 1
    const key = order.map((i) => `${row.of[i]} ${(row.signs[i] ?? 0) / scale}`).join()
    if (!found.has(key)) found.set(key, row)
  }
  return [...found.values()]
}
