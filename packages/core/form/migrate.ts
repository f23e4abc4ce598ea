import type { Answer, Answers } from '../answer.ts'
import type { Lost, Step, Target } from './version_change.ts'

/**
 * Carries a record's answers to a later version of its form, step by step, and states what could not be carried.
 * Read the outcome with the new form's judge: multi answers come in the order they were met. Pure.
 */
export const migrate = (
  answers: Answers,
  steps: readonly Step[],
): { readonly answers: Answers; readonly lost: readonly Lost[] } => {
  const carried: Carried = { ...answers }
  const lost: Lost[] = []
  for (const step of steps) take(carried, lost, step)
  return { answers: carried, lost }
}

type Carried = Record<string, Answer | undefined>

const take = (carried: Carried, lost: Lost[], step: Step): void => {
  const variable = variableOf(step)
  const answer = carried[variable]
  if (answer === undefined) return
  delete carried[variable]
  if ('removed' in step) lost.push({ variable, answer, why: 'removed' })
  else if ('renamed' in step) rename(carried, lost, step.renamed, answer)
  else if ('recoded' in step) recode(carried, lost, step, answer)
  else split(carried, lost, step, answer)
}

const variableOf = (step: Step): string => {
  if ('removed' in step) return step.removed
  if ('renamed' in step) return step.renamed[0]
  return 'recoded' in step ? step.recoded : step.split
}

const rename = (
  carried: Carried,
  lost: Lost[],
  [variable, to]: readonly [string, string],
  answer: Answer,
): void => {
  if (carried[to] === undefined) carried[to] = answer
  else lost.push({ variable, answer, why: 'occupied' })
}

const recode = (
  carried: Carried,
  lost: Lost[],
  {
    recoded: variable,
    codes,
  }: { readonly recoded: string; readonly codes: Readonly<Record<string, string | null>> },
  answer: Answer,
): void => {
  if (typeof answer === 'number') {
    carried[variable] = answer
    return
  }
  const become = (code: string): string | null => (Object.hasOwn(codes, code) ? (codes[code] ?? null) : code)
  const gone = codesIn(answer).filter((code) => become(code) === null)
  const kept = [...new Set(codesIn(answer).flatMap((code) => become(code) ?? []))]
  if (kept.length > 0) carried[variable] = typeof answer === 'string' ? kept[0] : kept
  if (gone.length > 0)
    lost.push({ variable, answer: typeof answer === 'string' ? answer : gone, why: 'no_counterpart' })
}

const split = (
  carried: Carried,
  lost: Lost[],
  { split: variable, into }: { readonly split: string; readonly into: Readonly<Record<string, Target>> },
  answer: Answer,
): void => {
  for (const code of codesIn(answer)) {
    const target = Object.hasOwn(into, code) ? into[code] : undefined
    if (!target) lost.push({ variable, answer: code, why: 'no_counterpart' })
    else if (!place(carried, target)) lost.push({ variable, answer: code, why: 'occupied' })
  }
}

/** Puts a code in its new place; false when another answer is there. */
const place = (carried: Carried, target: Target): boolean => {
  const there = carried[target.variable]
  if ('one' in target) {
    carried[target.variable] = there ?? target.one
    return there === undefined || there === target.one
  }
  const codes = there === undefined ? [] : Array.isArray(there) ? there : undefined
  if (codes) carried[target.variable] = [...new Set([...codes, target.multi])]
  return codes !== undefined
}

const codesIn = (answer: Answer): readonly string[] =>
  typeof answer === 'object' ? answer : [String(answer)]
