import { type Known, type LinearProgram, linearProgramming } from '../../outside/linear_programming.ts'
import { type AuditCase, unknownsOf } from './audit_cells.ts'
import { type Component, components } from './components.ts'
import { independentSums, type KnownSum } from './independent_sums.ts'

/** What an attacker can tell of a hidden cell, knowing all that is shown and that counts are whole and not negative. */
export interface Interval {
  readonly cell: number
  readonly low: number
  /** Infinite when nothing shown stands against it. */
  readonly high: number
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

/** Judges a file of cells by linear programming; it shares no code with what protects. `isUnsafe` by count. */
export const audit = async (
  given: AuditCase,
  isUnsafe: (count: number) => boolean,
  width: number,
): Promise<Audit> => {
  const start = performance.now()
  const { under, sums } = unknownsOf(given)
  const hidden = given.cells.flatMap((cell, i) => (cell.suppressed ? [i] : []))
  const intervals = await intervalsOf(given, under, hidden)
  const cells = [...given.cells.keys()]
  const unsafe = cells.filter((cell) => isUnsafe(sums[cell] ?? 0))
  const isHidden = new Set(hidden)
  const widths = new Map(intervals.map(({ cell, low, high }) => [cell, high - low]))
  const recoverable = hidden.filter((cell) => (widths.get(cell) ?? 0) <= 0)
  const narrow = unsafe.filter((cell) => isHidden.has(cell) && (widths.get(cell) ?? 0) < width)
  const exposed = unsafe.filter((cell) => !isHidden.has(cell))
  const wrong = cells.filter((cell) => isOff(given.cells[cell]?.freq, sums[cell]))
  const narrowest = unsafe.reduce(
    (least, cell) => Math.min(least, widths.get(cell) ?? least),
    Number.POSITIVE_INFINITY,
  )
  return {
    pass: recoverable.length + narrow.length + exposed.length + wrong.length === 0,
    audited: hidden.length,
    recoverable,
    narrow,
    exposed,
    wrong,
    narrowest: Number.isFinite(narrowest) ? narrowest : null,
    intervals,
    seconds: (performance.now() - start) / 1000,
  }
}

// a hidden cell may leave its count out
const isOff = (shown: number | undefined, sum: number | undefined): boolean =>
  shown !== undefined && !Number.isNaN(shown) && shown !== sum

const intervalsOf = async (
  given: AuditCase,
  under: readonly (readonly number[])[],
  hidden: readonly number[],
): Promise<readonly Interval[]> => {
  const members: number[][] = given.cells.map(() => [])
  under.forEach((cells, x) => {
    for (const cell of cells) members[cell]?.push(x)
  })
  const known = given.cells.flatMap(({ suppressed, freq }, i): KnownSum[] =>
    suppressed ? [] : [{ of: members[i] ?? [], value: freq }],
  )
  const single = new Map(
    known.flatMap(({ of, value }) => (of.length === 1 ? [[of[0] ?? 0, value] as const] : [])),
  )
  const rest = known.flatMap(({ of, value }): KnownSum[] => {
    const left = of.filter((x) => !single.has(x))
    const fixed = of.reduce((sum, x) => sum + (single.get(x) ?? 0), 0)
    return left.length === 0 ? [] : [{ of: left, value: value - fixed }]
  })
  const parts = components(independentSums(rest, under.length), under.length)
  const solve = await linearProgramming()
  const { rangeIn, close } = asked(parts, solve)
  const intervals = hidden.map((cell): Interval => {
    const own = members[cell] ?? []
    const fixed = own.reduce((sum, x) => sum + (single.get(x) ?? 0), 0)
    const [low, high] = rangeIn(own.filter((x) => !single.has(x)))
    return { cell, low: Math.ceil(low + fixed - 1e-6) + 0, high: Math.floor(high + fixed + 1e-6) }
  })
  close()
  return intervals
}

/** Ranges of sums over independent components add up; the same sum is asked once. */
const asked = (
  { of: componentOf, all }: ReturnType<typeof components>,
  solve: (known: Known) => LinearProgram,
) => {
  const programs = new Map<number, LinearProgram>()
  const answers = new Map<string, readonly [low: number, high: number]>()
  const within = (component: number, own: readonly number[]): readonly [low: number, high: number] => {
    const part: Component | undefined = all[component]
    if (!part || part.sums.length === 0) return [0, Number.POSITIVE_INFINITY]
    const program = programs.get(component) ?? solve({ variables: part.unknowns, sums: part.sums })
    programs.set(component, program)
    const local = own.map((x) => part.place.get(x) ?? 0)
    const key = `${component}:${local.join()}`
    const answer = answers.get(key) ?? program.range(local)
    answers.set(key, answer)
    return answer
  }
  const rangeIn = (own: readonly number[]): readonly [low: number, high: number] => {
    let [low, high] = [0, 0]
    for (const [component, members] of Map.groupBy(own, (x) => componentOf[x] ?? 0)) {
      const [least, most] = within(component, members)
      low += least
      high += most
    }
    return [low, high]
  }
  const close = (): void => {
    for (const program of programs.values()) program.close()
  }
  return { rangeIn, close }
}
