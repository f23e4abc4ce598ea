import { linearProgramming } from '../../outside/linear_programming.ts'
import { attackOn } from './attack.ts'
import { type AuditCase, type Unknowns, unknownsOf } from './audit_cells.ts'
import { components } from './components.ts'
import { independentSums, type KnownSum } from './independent_sums.ts'
import { isSettled, seenOf, type Target, targetsOf, widthOf } from './targets.ts'

/** What an attacker can tell of a hidden cell, knowing all that is shown and that counts are whole and not negative. */
interface Interval {
  readonly cell: number
  readonly low: number
  /** Infinite when nothing shown stands against it. */
  readonly high: number
  /** Whether the two are the ends; otherwise tables have been found with both, and the ends are no closer. */
  readonly exact: boolean
}

/** The audit of a file of cells. It passes when nothing can be computed, told too closely, or does not agree. */
export interface Audit {
  readonly pass: boolean
  readonly audited: number
  /** Hidden cells that can be computed exactly. */
  readonly recoverable: readonly number[]
  /** Unsafe cells that can be told within fewer steps than the policy says. */
  readonly narrow: readonly number[]
  /** Unsafe cells that are shown. */
  readonly exposed: readonly number[]
  /** Cells whose count is not what the counts sum to. */
  readonly wrong: readonly number[]
  readonly narrowest: number | null
  readonly intervals: readonly Interval[]
  readonly seconds: number
}

/**
 * Judges a file of cells by linear programming; it shares no code with what protects. `isUnsafe` by count. `thorough`: finds
 * each interval exactly, not only whether it is wide enough.
 */
export const audit = async (
  given: AuditCase,
  isUnsafe: (count: number) => boolean,
  width: number,
  { thorough = false }: { readonly thorough?: boolean } = {},
): Promise<Audit> => {
  const start = performance.now()
  const { under, sums } = unknownsOf(given)
  // what is unsafe beside its own count is said by the file: a count that would tell another
  const isUnsafeCell = (cell: number) => isUnsafe(sums[cell] ?? 0) || given.cells[cell]?.primary === true
  const hidden = given.cells.flatMap(({ suppressed, absent }, i) =>
    suppressed && (!absent || isUnsafeCell(i)) ? [i] : [],
  )
  const targets = await attacked({ ...given, under, sums }, hidden, {
    width,
    isUnsafe: isUnsafeCell,
    thorough,
  })
  const widths = new Map(targets.map((target) => [target.cell, widthOf(target)]))
  const unsafe = [...given.cells.keys()].filter(isUnsafeCell)
  const wrong = [...given.cells.keys()].filter((cell) => isOff(given.cells[cell]?.freq, sums[cell]))
  const verdict = { ...toldOf(hidden, unsafe, widths, width), wrong }
  return {
    pass: Object.values(verdict).every((cells) => cells.length === 0),
    audited: hidden.length,
    ...verdict,
    narrowest: narrowestOf(unsafe.flatMap((cell) => widths.get(cell) ?? [])),
    intervals: targets.map((target) => ({ cell: target.cell, ...intervalOf(target) })),
    seconds: (performance.now() - start) / 1000,
  }
}

const toldOf = (
  hidden: readonly number[],
  unsafe: readonly number[],
  widths: ReadonlyMap<number, number>,
  width: number,
) => ({
  recoverable: hidden.filter((cell) => (widths.get(cell) ?? 0) <= 0),
  narrow: unsafe.filter((cell) => (widths.get(cell) ?? width) < width),
  exposed: unsafe.filter((cell) => !widths.has(cell)),
})

const narrowestOf = (widths: readonly number[]): number | null => {
  const narrowest = widths.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)
  return Number.isFinite(narrowest) ? narrowest : null
}

const intervalOf = (target: Target) => {
  const [low, high] = seenOf(target)
  return { low, high, exact: isSettled(target) }
}

// a hidden cell may leave its count out
const isOff = (shown: number | undefined, sum: number | undefined): boolean =>
  shown !== undefined && !Number.isNaN(shown) && shown !== sum

interface Wanted {
  readonly width: number
  readonly isUnsafe: (cell: number) => boolean
  readonly thorough: boolean
}

/** What all that is shown tells of the hidden cells. */
const attacked = async (
  given: Seen,
  hidden: readonly number[],
  { width, isUnsafe, thorough }: Wanted,
): Promise<readonly Target[]> => {
  const { members, single, parts } = shownSums(given)
  const targets = targetsOf(hidden, members, single, parts)
  const attack = attackOn(parts.all, targets, await linearProgramming())
  if (thorough) for (const target of targets) attack.settle(target)
  else {
    attack.see(targets, ({ cell }) => (isUnsafe(cell) ? width : 1))
    settleNarrowest(
      targets.filter(({ cell }) => isUnsafe(cell)),
      attack.settle,
    )
  }
  attack.close()
  return targets
}

/** Until no target has been seen to vary less than one that is known exactly. */
const settleNarrowest = (targets: readonly Target[], settle: (target: Target) => void): void => {
  let narrowest = Math.min(...targets.filter(isSettled).map(widthOf))
  for (const target of targets.toSorted((a, b) => widthOf(a) - widthOf(b))) {
    if (widthOf(target) >= narrowest) continue
    settle(target)
    narrowest = Math.min(narrowest, widthOf(target))
  }
}

/** What is judged, with the unknowns. */
type Seen = Pick<AuditCase, 'cells'> & Unknowns

/**
 * The unknowns of each cell, those that are shown by themselves, and what the other shown cells tie together. By what they
 * sum to: a count that is wrong in the file is found by itself, and agrees with no table.
 */
const shownSums = ({ cells, under, sums }: Seen) => {
  const members: number[][] = cells.map(() => [])
  under.forEach((own, x) => {
    for (const cell of own) members[cell]?.push(x)
  })
  const known = cells.flatMap(({ suppressed }, i): KnownSum[] =>
    suppressed ? [] : [{ of: members[i] ?? [], value: sums[i] ?? 0 }],
  )
  const single = new Map(
    known.flatMap(({ of, value }) => (of.length === 1 ? [[of[0] ?? 0, value] as const] : [])),
  )
  const rest = known.flatMap(({ of, value }): KnownSum[] => {
    const left = of.filter((x) => !single.has(x))
    const fixed = of.reduce((sum, x) => sum + (single.get(x) ?? 0), 0)
    return left.length === 0 ? [] : [{ of: left, value: value - fixed }]
  })
  return { members, single, parts: components(independentSums(rest, under.length), under.length) }
}
