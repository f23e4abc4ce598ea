import type { Answer, Answers } from '../answer.ts'
import { addDays, addMonths, daysBetween, isDay } from '../time/day.ts'
import type { Term } from './tree.ts'

/** A compiled term: its value or `undefined` when unknown. */
export type Reader = (answers: Answers, today: string) => Answer | undefined

/** The key to read a variable by; none where every object has something (`constructor`), for that is no answer. */
export const keyOf = (id: string): string => (id in {} ? `no ${id}` : id)

/** Compiles a term to a reader. */
export const compileTerm = (term: Term): Reader => {
  if ('var' in term) return compileVariable(keyOf(term.var))
  if ('value' in term) return () => term.value
  if ('today' in term) return (_, today) => today
  if ('count' in term) return compileCount(keyOf(term.count))
  if ('only' in term) return compileOnly(keyOf(term.only))
  if ('first' in term) return compileFirst(term.first.map(compileTerm))
  if ('days' in term) return compileDays(compileTerm(term.days[0]), compileTerm(term.days[1]))
  if ('year' in term) return compileYear(compileTerm(term.year))
  if ('months_after' in term)
    return compileShift(compileTerm(term.months_after[0]), term.months_after[1], addMonths)
  return compileShift(compileTerm(term.days_after[0]), term.days_after[1], addDays)
}

const compileVariable =
  (id: string): Reader =>
  (a) =>
    a[id]

const compileCount =
  (multi: string): Reader =>
  (a) =>
    chosenIn(a[multi])?.length

const compileOnly =
  (multi: string): Reader =>
  (a) => {
    const codes = chosenIn(a[multi])
    return codes?.length === 1 ? codes[0] : undefined
  }

const chosenIn = (answer: Answer | undefined): readonly string[] | undefined =>
  Array.isArray(answer) ? answer : undefined

const compileFirst =
  (of: Reader[]): Reader =>
  (a, today) => {
    for (const r of of) {
      const v = r(a, today)
      if (v !== undefined) return v
    }
    return undefined
  }

const compileDays =
  (from: Reader, to: Reader): Reader =>
  (a, today) => {
    const x = from(a, today)
    const y = to(a, today)
    return isDay(x) && isDay(y) ? daysBetween(x, y) : undefined
  }

const compileYear =
  (of: Reader): Reader =>
  (a, today) => {
    const day = of(a, today)
    return isDay(day) ? Number(day.slice(0, 4)) : undefined
  }

const compileShift =
  (from: Reader, by: number, shift: (day: string, by: number) => string): Reader =>
  (a, today) => {
    const day = from(a, today)
    return isDay(day) ? shift(day, by) : undefined
  }
