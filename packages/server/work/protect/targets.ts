import type { Component } from './components.ts'

/** A sum of unknowns of one component, and between which numbers it has been seen to lie. */
export interface Question {
  readonly component: number
  /** The unknowns, as the component numbers them. */
  readonly of: readonly number[]
  low: number
  high: number
  /** Whether `low` and `high` are as far as it can go. */
  exact: boolean
}

/** A hidden cell: what everybody knows of it, and sums over independent components, whose ranges add up. */
export interface Target {
  readonly cell: number
  readonly fixed: number
  readonly questions: readonly Question[]
}

/** The hidden cells as targets; the same sum is one question. `members`: the unknowns of a cell; `single`: known ones. */
export const targetsOf = (
  hidden: readonly number[],
  members: readonly (readonly number[])[],
  single: ReadonlyMap<number, number>,
  parts: { readonly of: Int32Array; readonly all: readonly Component[] },
): readonly Target[] => {
  const questions = new Map<string, Question>()
  const questionOf = (component: number, of: readonly number[]): Question => {
    const key = `${component}:${of.join()}`
    const known = questions.get(key)
    if (known) return known
    const asked = {
      component,
      of,
      low: Number.POSITIVE_INFINITY,
      high: Number.NEGATIVE_INFINITY,
      exact: false,
    }
    questions.set(key, asked)
    return asked
  }
  return hidden.map((cell) => {
    const own = members[cell] ?? []
    const by = Map.groupBy(
      own.filter((x) => !single.has(x)),
      (x) => parts.of[x] ?? 0,
    )
    return {
      cell,
      fixed: own.reduce((sum, x) => sum + (single.get(x) ?? 0), 0),
      questions: [...by].map(([component, xs]) =>
        questionOf(
          component,
          xs.map((x) => parts.all[component]?.place.get(x) ?? 0),
        ),
      ),
    }
  })
}

// the solver's numbers are this close to whole ones
const nearWhole = 1e-6

/** The smallest and largest whole number that a target has been seen to be. */
export const seenOf = ({ fixed, questions }: Target): readonly [low: number, high: number] => [
  Math.ceil(questions.reduce((sum, q) => sum + q.low, fixed) - nearWhole) + 0,
  Math.floor(questions.reduce((sum, q) => sum + q.high, fixed) + nearWhole),
]

/** How many steps of 1 there are between the two; less than 0 when it has not been seen. */
export const widthOf = (target: Target): number => {
  const [low, high] = seenOf(target)
  return Number.isFinite(high) && Number.isFinite(low)
    ? high - low
    : high === Number.POSITIVE_INFINITY
      ? high
      : -1
}

/** Whether nothing more can be seen of it. */
export const isSettled = ({ questions }: Target): boolean => questions.every((q) => q.exact)
