import type { Answer, Answers } from '../answer.ts'
import { compile, compileTerm } from '../expression/compile.ts'
import type { Indicator } from './indicator.ts'

/**
 * What travels instead of records: counts that add up. `n`: records in the population with a known value;
 * `missing`: records in the population without; `numerator`: those that count (share);
 * `counts`: records per code (distribution) or per number of days (days). Merging is addition.
 */
export interface Tally {
  n: number
  missing: number
  numerator: number
  counts: Record<string, number>
}

export const emptyTally = (): Tally => ({ n: 0, missing: 0, numerator: 0, counts: {} })

/** Adds one record to a tally, in place. */
export type Counter = (tally: Tally, answers: Answers) => void

/** Compiles an indicator to a counter. Indicators never read today; the empty day keeps them honest. */
export const counterOf = (indicator: Indicator): Counter => {
  const population = compile(indicator.population)
  const observe = observerOf(indicator)
  return (tally, answers) => {
    const belongs = population(answers, '')
    if (belongs === false) return
    if (belongs === undefined || !observe(tally, answers)) tally.missing++
    else tally.n++
  }
}

/** Notes a record's value; false when it is not known. */
const observerOf = (indicator: Indicator): ((tally: Tally, answers: Answers) => boolean) => {
  switch (indicator.kind) {
    case 'count':
      return () => true
    case 'share': {
      const counts = compile(indicator.counts)
      return (tally, answers) => observeShare(tally, counts(answers, ''))
    }
    case 'days': {
      const read = compileTerm(indicator.days)
      return (tally, answers) => observeCodes(tally, read(answers, ''))
    }
    case 'distribution': {
      const read = compileTerm(indicator.read ?? { var: indicator.of })
      return (tally, answers) => observeCodes(tally, read(answers, ''))
    }
  }
}

const observeShare = (tally: Tally, counts: boolean | undefined): boolean => {
  if (counts === undefined) return false
  if (counts) tally.numerator++
  return true
}

const observeCodes = (tally: Tally, answer: Answer | undefined): boolean => {
  if (answer === undefined) return false
  if (typeof answer === 'object') for (const code of answer) add(tally.counts, code, 1)
  else add(tally.counts, String(answer), 1)
  return true
}

const add = (counts: Record<string, number>, key: string, by: number): void => {
  counts[key] = (counts[key] ?? 0) + by
}

/** The tally of both: associative and commutative, with {@link emptyTally} as its zero. */
export const mergeTallies = (a: Tally, b: Tally): Tally => {
  const counts = { ...a.counts }
  for (const [key, count] of Object.entries(b.counts)) add(counts, key, count)
  return { n: a.n + b.n, missing: a.missing + b.missing, numerator: a.numerator + b.numerator, counts }
}
