import type { Answers } from '../answer.ts'
import type { Form } from '../form/form.ts'

/** One record of a child: its place among the records and the day it was opened. */
export interface Opening {
  readonly index: number
  readonly day: string
}

type Children = ReadonlyMap<string, readonly Opening[]>

/** The openings of each child, first day first; nobody's where the form is about no child. */
export const childrenIn = (records: readonly Answers[], { child, opened }: Form['keys']): Children => {
  const byChild = new Map<string, Opening[]>()
  if (child === undefined) return byChild
  records.forEach((answers, index) => {
    const [who, day] = [answers[child], answers[opened]]
    if (typeof who !== 'string' || typeof day !== 'string') return
    const openings = byChild.get(who)
    if (openings) openings.push({ index, day })
    else byChild.set(who, [{ index, day }])
  })
  for (const openings of byChild.values())
    openings.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return byChild
}

/** The openings of a record's child; `undefined` when the child is not known. */
export const openingOf = (
  children: Children,
  answers: Answers,
  { child }: Pick<Form['keys'], 'child'>,
): readonly Opening[] | undefined => {
  const who = child === undefined ? undefined : answers[child]
  return typeof who === 'string' ? (children.get(who) ?? []) : undefined
}

/** The place of the first opening on or after a day, by halving: one pseudonym may be on every row of a file. */
export const firstFrom = (openings: readonly Opening[], day: string): number => {
  let [low, high] = [0, openings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((openings[middle]?.day ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}
