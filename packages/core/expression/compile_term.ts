import type { Answer, Answers } from '../answer.ts'
import { addDays, addMonths, daysBetween, isDay } from '../time/day.ts'
import type { Term } from './tree.ts'

/** What answers are read by: the id of a variable, or its place in a list. */
export type Key = string | number

/** Answers by such keys. */
export type Keyed<K extends Key> = Readonly<Record<K, Answer | undefined>>

/** A compiled term: its value or `undefined` when unknown. */
export type Reader<A = Answers> = (answers: A, today: string) => Answer | undefined

/** The key to read a variable by; none where every object has something (`constructor`), for that is no answer. */
export const keyOf = (id: string): string => (id in {} ? `no ${id}` : id)

/** Compiles a term to a reader. */
export const compileTerm = (term: Term): Reader => compileTermBy(term, keyOf)

/** The same for answers that are read by other keys. */
export const compileTermBy = <K extends Key>(term: Term, keyOf: (id: string) => K): Reader<Keyed<K>> => {
  const within = (t: Term) => compileTermBy(t, keyOf)
  if ('var' in term) return compileVariable(keyOf(term.var))
  if ('value' in term) return () => term.value
  if ('today' in term) return (_, today) => today
  if ('count' in term) return compileCount(keyOf(term.count))
  if ('only' in term) return compileOnly(keyOf(term.only))
  if ('first' in term) return compileFirst(term.first.map(within))
  if ('days' in term) return compileDays(within(term.days[0]), within(term.days[1]))
  if ('year' in term) return compileYear(within(term.year))
  if ('months_after' in term)
    return compileShift(within(term.months_after[0]), term.months_after[1], addMonths)
  return compileShift(within(term.days_after[0]), term.days_after[1], addDays)
}

const compileVariable =
  <K extends Key>(id: K): Reader<Keyed<K>> =>
  (a) =>
    a[id]

const compileCount =
  <K extends Key>(multi: K): Reader<Keyed<K>> =>
  (a) =>
    chosenIn(a[multi])?.length

const compileOnly =
  <K extends Key>(multi: K): Reader<Keyed<K>> =>
  (a) => {
    const codes = chosenIn(a[multi])
    return codes?.length === 1 ? codes[0] : undefined
  }

const chosenIn = (answer: Answer | undefined): readonly string[] | undefined =>
  Array.isArray(answer) ? answer : undefined

const compileFirst =
  <A>(of: Reader<A>[]): Reader<A> =>
  (a, today) => {
    for (const r of of) {
      const v = r(a, today)
      if (v !== undefined) return v
    }
    return undefined
  }

const compileDays =
  <A>(from: Reader<A>, to: Reader<A>): Reader<A> =>
  (a, today) => {
    const x = from(a, today)
    const y = to(a, today)
    return isDay(x) && isDay(y) ? daysBetween(x, y) : undefined
  }

const compileYear =
  <A>(of: Reader<A>): Reader<A> =>
  (a, today) => {
    const day = of(a, today)
    return isDay(day) ? Number(day.slice(0, 4)) : undefined
  }

/** A file has few different days, and to move one takes longer than to remember where it went. */
const mostRemembered = 5000

const compileShift = <A>(
  from: Reader<A>,
  by: number,
  shift: (day: string, by: number) => string,
): Reader<A> => {
  const remembered = new Map<string, string>()
  return (a, today) => {
    const day = from(a, today)
    if (typeof day !== 'string') return undefined
    const known = remembered.get(day)
    if (known !== undefined || !isDay(day)) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const shifted = shift(day, by)
    remembered.set(day, shifted)
    return shifted
  }
}
