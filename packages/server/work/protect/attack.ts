import { knownSums } from '../../outside/known_sums.ts'
import type { End, Known, LinearProgram } from '../../outside/linear_programming.ts'
import type { Component } from './components.ts'
import { signAt } from './scattered_sign.ts'
import { isSettled, type Question, type Target, widthOf } from './targets.ts'

/** An attacker who knows all that is shown, and finds numbers that agree with it. */
export interface Attack {
  /**
   * Looks until each target has been seen to vary as much as is wanted of it, or is known exactly. Every table that the
   * solver finds shows all targets at once, so that few have to be asked of one by one.
   */
  readonly see: (targets: readonly Target[], wanted: (target: Target) => number) => void
  /** Finds exactly how far targets can go. */
  readonly settle: (target: Target) => void
  readonly close: () => void
}

/** The attack on components, each a linear program of its own. */
export const attackOn = (
  components: readonly Component[],
  targets: readonly Target[],
  solve: (known: Known) => LinearProgram,
): Attack => {
  const { endsIn, close } = programsOf(components, solve)
  const own = Map.groupBy(new Set(targets.flatMap((t) => t.questions)), (q) => q.component)
  const look: Look = (component, of, signs) => {
    const ends = endsIn(component, signs ? { of, signs } : { of })
    for (const { at } of ends) if (at) note(own.get(component) ?? [], at)
    return ends
  }
  const settle = ({ questions }: Target): void => {
    for (const question of questions) {
      if (question.exact) continue
      const [low, high] = look(question.component, question.of)
      Object.assign(question, { low: low.value, high: high.value, exact: true })
    }
  }
  const see = (all: readonly Target[], wanted: (target: Target) => number): void => {
    const isOpen = (target: Target) => !isSettled(target) && widthOf(target) < wanted(target)
    const by = Map.groupBy(
      all.flatMap((target) => target.questions.map((question) => ({ target, question }))),
      ({ question }) => question.component,
    )
    for (const [component, asked] of by)
      seeMany(look, component, () => [
        ...new Set(asked.flatMap(({ target, question }) => (isOpen(target) ? [question] : []))),
      ])
    for (const target of all) if (isOpen(target)) settle(target)
  }
  return { see, settle, close }
}

/** The least and the most that a sum in a component can be; what is found on the way is noted. */
type Look = (component: number, of: readonly number[], signs?: readonly number[]) => readonly [End, End]

/** Asks of everything that is open in a component at once. */
const seeMany = (look: Look, component: number, openOnes: () => readonly Question[]): void => {
  for (let round = 0, open = openOnes(); round < mostRounds && open.length >= worthwhile; round++) {
    const signs = open.flatMap(({ of }, i) => of.map(() => signAt(i * mostRounds + round)))
    const all = open.flatMap((q) => q.of)
    look(component, all, signs)
    const left = openOnes()
    if (left.length > 0.9 * open.length) return
    open = left
  }
}

/** So often everything that is open is asked of at once, while that shows a tenth of it or more. */
const mostRounds = 40
/** Fewer than this are asked of one by one. */
const worthwhile = 4

/** What a table shows of the questions. */
const note = (questions: readonly Question[], at: Float64Array): void => {
  for (const question of questions) {
    if (question.exact) continue
    let sum = 0
    for (const x of question.of) sum += at[x] ?? 0
    if (sum < question.low) question.low = sum
    if (sum > question.high) question.high = sum
  }
}

/** The program of each component, made when it is first asked; where nothing is known there is no end. */
const programsOf = (components: readonly Component[], solve: (known: Known) => LinearProgram) => {
  const programs = new Map<number, LinearProgram>()
  const endless: readonly [End, End] = [
    { value: 0, at: undefined },
    { value: Number.POSITIVE_INFINITY, at: undefined },
  ]
  return {
    endsIn: (component: number, sum: Parameters<LinearProgram['ends']>[0]): readonly [End, End] => {
      const part = components[component]
      if (!part || part.sums.length === 0) return endless
      const program =
        programs.get(component) ?? solve({ variables: part.unknowns, sums: knownSums(part.sums) })
      programs.set(component, program)
      return program.ends(sum)
    },
    close: () => {
      for (const program of programs.values()) program.close()
    },
  }
}
