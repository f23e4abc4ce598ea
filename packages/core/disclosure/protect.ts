import type { CellSystem } from './cell_system.ts'
import { directionsOf } from './directions.ts'
import type { Combination } from './moves.ts'
import { narrowCells } from './narrow.ts'
import { publishingOrder } from './order.ts'
import { type DisclosurePolicy, isUnsafe } from './policy.ts'
import { type Reduced, reduced } from './reduced.ts'
import { movesGiven, type Suppression, suppress } from './suppress.ts'
import { toldByOne } from './told_by_one.ts'

/** Which cells may not be shown. Arrays hold 1 for yes, by cell. */
export interface Protection {
  readonly primary: Uint8Array
  readonly suppressed: Uint8Array
  /** Unsafe cells that earlier releases have given away already. */
  readonly lost: readonly number[]
  /** Unsafe cells whose interval was not proved wide enough within the effort; an audit tells. */
  readonly unproved: readonly number[]
}

/** What is public already: cells of earlier releases, which cannot be taken back. */
export type Earlier = (cell: number) => boolean

/** Cells that are unsafe beside those whose own count is: a share whose complement is small. */
export type AlsoUnsafe = (cell: number) => boolean

/**
 * Protects a system, again and again as more is known or found to tell: where nothing is marked that was not, the outcome
 * is that of the last time.
 */
export const protecting = (
  system: CellSystem,
  policy: DisclosurePolicy,
): ((earlier: Earlier, also: AlsoUnsafe) => Protection) => {
  let last: { readonly marks: Uint8Array; readonly protection: Protection } | undefined
  return (earlier, also) => {
    const marks = marksOf(system, policy, earlier, also)
    if (last?.marks.every((mark, cell) => mark === marks[cell])) return last.protection
    const protection = protectMarked(system, policy, marks)
    last = { marks, protection }
    return protection
  }
}

/**
 * Primary suppression, then secondary by elimination, then by what intervals and people alone in a cell would tell:
 * every sum that tells too much becomes a secret and the elimination is done again, until nothing is told. Deterministic.
 */
export const protect = (
  system: CellSystem,
  policy: DisclosurePolicy,
  earlier: Earlier = () => false,
  also: AlsoUnsafe = () => false,
): Protection => protecting(system, policy)(earlier, also)

/** What is said of a cell before anything is looked for. */
const mark = { nothing: 0, earlier: 1, small: 2, also: 3 } as const

const marksOf = (
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

const protectMarked = (system: CellSystem, policy: DisclosurePolicy, marks: Uint8Array): Protection => {
  const over = reduced(system)
  const known = over.cells.filter((_, cell) => marks[cell] === mark.earlier)
  const order = publishingOrder(system).filter((cell) => marks[cell] !== mark.earlier)
  const given = movesGiven({ size: over.size, known })
  const canBeKept = (sum: Combination): boolean => given.remainderOf(sum).moves.length > 0
  // what only tells of others, and follows from what is public, tells nothing new
  const isAlso = (cell: number): boolean => {
    const sum = over.cells[cell]
    return marks[cell] === mark.also && sum !== undefined && canBeKept(sum)
  }
  const unsafe = [...system.freq.keys()].filter((cell) => marks[cell] === mark.small || isAlso(cell))
  const isPrimary = new Uint8Array(system.freq.length)
  for (const cell of unsafe) isPrimary[cell] = 1
  const secret: Combination[] = []
  const task = { size: over.size, cells: over.cells, known, order }
  const anew = (): Suppression => suppress({ ...task, unsafe: (cell) => isPrimary[cell] === 1, secret })
  const ended = ({ suppressed, lost }: Suppression, unproved: readonly number[]): Protection => ({
    primary: isPrimary,
    suppressed,
    lost,
    unproved,
  })
  let found = anew()
  let looked = look(system, over, found, { unsafe, check: unsafe, canBeKept }, policy)
  let spent = looked.effort
  let stepwise = spent > littleEffort
  while (looked.secrets.length > 0) {
    secret.push(...looked.secrets)
    // showing less than before gives nothing away that was not given before: only the new secrets need a look
    const less = { ...task, unsafe: () => false, secret: looked.secrets, barred: found.suppressed }
    const next = stepwise ? { ...suppress(less), lost: found.lost } : anew()
    if (stepwise && hidden(next) === hidden(found)) return ended(found, looked.narrow)
    found = next
    const check = stepwise ? looked.narrow : unsafe
    looked = look(system, over, found, { unsafe, check, canBeKept }, policy)
    spent += looked.effort
    stepwise ||= spent > muchEffort
  }
  return ended(found, looked.unproved)
}

const hidden = ({ suppressed }: Suppression): number => suppressed.reduce((sum, one) => sum + one, 0)

// Above this in the first look, or this in all, intervals once proved are kept by never showing again what was
// suppressed: quicker, a few cells more, and it comes to an end.
const littleEffort = 3_000
const muchEffort = 12_000

interface Look {
  readonly secrets: readonly Combination[]
  readonly narrow: readonly number[]
  readonly unproved: readonly number[]
  readonly effort: number
}

interface Asked {
  readonly unsafe: readonly number[]
  readonly check: readonly number[]
  /** Whether a sum is not known already, whatever is published now. */
  readonly canBeKept: (sum: Combination) => boolean
}

const look = (
  system: CellSystem,
  over: Reduced,
  { moves, lost }: Suppression,
  { unsafe, check, canBeKept }: Asked,
  policy: DisclosurePolicy,
): Look => {
  const given = new Set(lost)
  const cells = unsafe.filter((cell) => !given.has(cell))
  const told = policy.alone
    ? toldByOne(
        moves,
        cells.flatMap((cell) => over.cells[cell] ?? []),
        (index) => system.freq[cells[index] ?? 0] === 1,
      )
    : []
  const seen = narrowCells(
    system.finest?.sums ?? system,
    check.filter((cell) => !given.has(cell)),
    directionsOf(system, moves, over.inner),
    policy.width,
  )
  const narrow = seen.narrow.map(({ cell, because }) => ({ cell, secret: over.ofParts(because) }))
  const { kept = [], open = [] } = Object.groupBy(narrow, (each) =>
    canBeKept(each.secret) ? 'kept' : 'open',
  )
  const unproved = [...seen.unproved, ...open.map(({ cell }) => cell)]
  return {
    secrets: [...told.filter(canBeKept), ...kept.map(({ secret }) => secret)],
    narrow: [...kept.map(({ cell }) => cell), ...unproved],
    unproved,
    effort: seen.effort,
  }
}
