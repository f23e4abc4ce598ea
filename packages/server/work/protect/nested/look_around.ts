import type { Known, LinearProgram } from '../../../outside/linear_programming.ts'
import { signAt } from '../scattered_sign.ts'
import { type Guarded, widthOf } from './guarded.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { programOf, type Varying } from './program.ts'

interface Asked {
  readonly guarded: Guarded
  readonly varying: Varying
}

/**
 * Looks, in a neighbourhood, for tables that agree with all that is shown, until each cell has been seen to vary by `width`
 * or, asked of alone, is known not to: `mostAlone` of them at most. Every table that the solver finds shows all cells at once.
 */
export const lookAround = (
  around: Neighbourhood,
  cells: readonly Guarded[],
  width: number,
  solve: (known: Known) => LinearProgram,
  mostAlone: number,
): void => {
  const program = programOf(around, 2 * width)
  const asked = cells.flatMap((guarded): readonly Asked[] => {
    const numbers = around.within(guarded.cell)
    const { rest, ...varying } = program.inVariables(numbers)
    const own = numbers.reduce((sum, x) => sum + (around.truth[x] ?? 0), 0)
    // what other boards have of it stays
    return varying.of.length === 0
      ? []
      : [{ guarded, varying: { ...varying, rest: rest + guarded.count - own } }]
  })
  if (asked.length === 0) return
  const solver = solve(program.known)
  const look = (of: readonly number[], signs: readonly number[]): void => {
    for (const { at } of solver.ends({ of, signs })) if (at) for (const each of asked) note(each, at)
  }
  const isOpen = ({ guarded }: Asked): boolean => widthOf(guarded) < width
  seeMany(() => asked.filter(isOpen), look)
  for (const each of asked.filter(isOpen).slice(0, mostAlone))
    if (isOpen(each)) look(each.varying.of, each.varying.signs)
  solver.close()
}

const note = ({ guarded, varying: { of, signs, rest } }: Asked, at: Float64Array): void => {
  let sum = rest
  for (let i = 0; i < of.length; i++) sum += (signs[i] ?? 0) * (at[of[i] ?? 0] ?? 0)
  if (sum < guarded.low) guarded.low = sum
  if (sum > guarded.high) guarded.high = sum
}

const mostRounds = 40
/** Fewer than this are asked of one by one. */
const worthwhile = 4

/** Asks of all that are open at once, with scattered signs, as long as that shows a tenth of them. */
const seeMany = (
  openOnes: () => readonly Asked[],
  look: (of: readonly number[], signs: readonly number[]) => void,
): void => {
  for (let round = 0, open = openOnes(); round < mostRounds && open.length >= worthwhile; round++) {
    look(
      open.flatMap(({ varying }) => varying.of),
      open.flatMap(({ varying }, i) => varying.signs.map((sign) => sign * signAt(i * mostRounds + round))),
    )
    const left = openOnes()
    if (left.length > 0.9 * open.length) return
    open = left
  }
}
