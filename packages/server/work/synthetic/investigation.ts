import { type Answer, type Answers, type Form, questionsOf } from '@lyhord/core'
import { inventBackground } from './background.ts'
import { ageOn, type Child } from './child.ts'
import { inventCourse } from './course.ts'
import type { Dice } from './dice.ts'
import { inCodeOrder } from './in_code_order.ts'
import { inventOutcome } from './outcome.ts'
import type { Profile } from './profile.ts'
import { inventReason } from './reason.ts'
import { inventSituation } from './situation.ts'

/** When an invented investigation was opened and closed, and whether the child was investigated before. */
export interface Span {
  readonly opened: string
  readonly closed: string
  readonly isReturn: boolean
}

/** Invents all answers about one investigation of a child, in the order and with the skip logic of the form. */
export const inventInvestigation = (
  dice: Dice,
  form: Form,
  id: string,
  child: Child,
  { opened, closed, isReturn }: Span,
  profile: Profile,
): Answers => {
  const age = ageOn(child, opened)
  const background = inventBackground(dice, child, age)
  const { answers: reason, reasons } = inventReason(
    dice,
    child,
    age,
    opened,
    background.boendesituation,
    isReturn,
  )
  const situation = inventSituation(dice, reasons, age, child.burden)
  const knownBefore = reason.tidigare_kand
  return forgetting(dice, form, {
    utredning_id: id,
    ...background,
    ...reason,
    ...inventCourse(dice, child, age, opened, closed, profile),
    ...situation.answers,
    ...inventOutcome(dice, { age, situation, knownBefore }, profile),
  })
}

/** Never missing: the keys, and what the rules require. */
const alwaysThere = new Set([
  'utredning_id',
  'utredning_start',
  'utredning_slut',
  'utfall',
  'insatser',
  'orsaker',
])
/** Questions that others depend on are forgotten together with those, so that nothing hidden is left. */
const dependents: Readonly<Record<string, readonly string[]>> = {
  aktualiseringstyp: ['anmalare'],
  forlangd: ['forlangning_skal'],
  antal_samtal_barn: ['samtal_enskilt', 'skal_ej_samtal'],
}

/** Leaves out a few answers, as people do, and puts chosen codes in the order of the form. */
const forgetting = (dice: Dice, form: Form, answers: Answers): Answers => {
  const forgotten = new Set<string>()
  const kept: Record<string, Answer> = {}
  for (const { variable } of questionsOf(form)) {
    const answer = answers[variable.id]
    if (answer === undefined || forgotten.has(variable.id)) continue
    if (!alwaysThere.has(variable.id) && dice.chance(rateOf(variable.id)))
      for (const id of dependents[variable.id] ?? []) forgotten.add(id)
    else kept[variable.id] = inCodeOrder(variable, answer)
  }
  return kept
}

const rateOf = (id: string): number => (id === 'kon' || id === 'alder' ? 0.003 : 0.015)
