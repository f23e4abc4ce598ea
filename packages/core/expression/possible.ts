import type { Answer } from '../answer.ts'
import type { Variable } from '../codebook/variable.ts'
import { compile, type Predicate } from './compile.ts'
import { isExact } from './exact.ts'
import { landmarksOf } from './landmarks.ts'
import { type Foresight, foresee, type Outlook } from './outlook.ts'
import { samplesOf, todaysFor } from './samples.ts'
import type { Expr } from './tree.ts'

/** A variable that a tree reads, by the id it is read with, and when it is asked at all (always, when absent). */
export interface Unknown {
  readonly id: string
  readonly variable: Variable
  readonly askedWhen?: Expr
}

/** `undecided`: too much to try out; says nothing. */
export type Possible = 'yes' | 'no' | 'undecided'

/** How much more is tried before giving up, in parts of conditions; what is asked about many conditions shares it. */
export interface Patience {
  left: number
}

/** What it takes to make a condition ready, in times of trying it once. */
const preparing = 10

/** About a second's work. */
export const freshPatience = (): Patience => ({ left: 10_000_000 })

/**
 * Whether any answers, given or left out, make a tree true (or false), and those of `unbroken` not false. Tries values
 * that stand for all others; an unknown has a value only where its own condition is true. Conditions may read earlier
 * unknowns only.
 */
export const isPossible = (
  expr: Expr,
  truth: boolean,
  unknowns: readonly Unknown[],
  patience: Patience = freshPatience(),
  unbroken: readonly Expr[] = [],
): Possible => {
  const exprs = [expr, ...unbroken, ...unknowns.flatMap((u) => u.askedWhen ?? [])]
  patience.left -= preparing * partsIn(exprs)
  if (patience.left <= 0) return 'undecided'
  const sampling = { landmarks: landmarksOf(exprs), variables: unknowns.map((u) => u.variable) }
  const order = unknowns.map((u) => u.id)
  const trial: Trial = {
    wanted: truth ? 'true' : 'false',
    foresight: foresee(expr, order),
    unbroken: unbroken.map((e) => foresee(e, order)),
    slots: unknowns.map(({ id, variable, askedWhen }) => ({
      id,
      samples: samplesOf(variable, sampling),
      asked: askedWhen && compile(askedWhen),
    })),
    patience,
    cost: partsIn([expr, ...unbroken]) - 1,
  }
  if (todaysFor(sampling).some((today) => isFound(trial, 0, {}, today))) return 'yes'
  return patience.left > 0 && isExact(exprs, sampling) ? 'no' : 'undecided'
}

interface Trial {
  readonly wanted: 'true' | 'false'
  readonly foresight: Foresight
  readonly unbroken: readonly Foresight[]
  readonly slots: readonly {
    readonly id: string
    readonly samples: readonly Answer[]
    readonly asked?: Predicate | undefined
  }[]
  readonly patience: Patience
  /** Of one try. */
  readonly cost: number
}

const partsIn = (tree: unknown): number =>
  typeof tree === 'object' && tree !== null
    ? Object.values(tree).reduce((sum: number, part) => sum + partsIn(part), 1)
    : 1

const isBroken = (rule: Outlook): boolean => !rule.true && !rule.unknown

/** Settles one unknown after the other, as long as the wanted truth is in sight. */
const isFound = (
  trial: Trial,
  settled: number,
  answers: Record<string, Answer | undefined>,
  today: string,
): boolean => {
  if (trial.patience.left <= 0) return false
  trial.patience.left -= trial.cost
  const slot = trial.slots[settled]
  if (!trial.foresight(answers, today, settled)[trial.wanted]) return false
  if (trial.unbroken.some((rule) => isBroken(rule(answers, today, settled)))) return false
  if (slot === undefined) return true
  answers[slot.id] = undefined
  if (isFound(trial, settled + 1, answers, today)) return true
  if (slot.asked && slot.asked(answers, today) !== true) return false
  return slot.samples.some((answer) => {
    answers[slot.id] = answer
    return isFound(trial, settled + 1, answers, today)
  })
}
