import type { Answer, Answers } from '../answer.ts'
import { compile, type Predicate } from '../expression/compile.ts'
import { compileTerm } from '../expression/compile_term.ts'
import type { Indicator } from './indicator.ts'
import type { Tally } from './tally.ts'

/** Adds one record to the tallies of some indicators, in their order, in place. */
export type Counter = (tallies: readonly Tally[], answers: Answers) => void

/**
 * Compiles indicators to one counter. Those with the same population share the question whether a record belongs.
 * Indicators never read today; the empty day keeps them honest.
 */
export const counterOf = (indicators: readonly Indicator[]): Counter => {
  const populations = new Map<string, Population>()
  for (const [place, indicator] of indicators.entries()) {
    const key = JSON.stringify(indicator.population)
    const population = populations.get(key) ?? { belongs: compile(indicator.population), counted: [] }
    populations.set(key, population)
    population.counted.push({ place, observe: observerOf(indicator) })
  }
  const all = [...populations.values()]
  return (tallies, answers) => {
    for (const population of all) countIn(population, tallies, answers)
  }
}

/** Notes a record's value in a tally; false when it is not known. */
type Observer = (tally: Tally, answers: Answers) => boolean

interface Population {
  readonly belongs: Predicate
  readonly counted: { readonly place: number; readonly observe: Observer }[]
}

const countIn = ({ belongs, counted }: Population, tallies: readonly Tally[], answers: Answers): void => {
  const truth = belongs(answers, '')
  if (truth === false) return
  for (const { place, observe } of counted) {
    const tally = tallies[place]
    if (tally === undefined) continue
    if (truth && observe(tally, answers)) tally.n++
    else tally.missing++
  }
}

const observerOf = (indicator: Indicator): Observer => {
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
  if (counts) tally.numerator++
  return counts !== undefined
}

const observeCodes = ({ counts }: Tally, answer: Answer | undefined): boolean => {
  if (answer === undefined) return false
  for (const code of typeof answer === 'object' ? answer : [answer]) counts[code] = (counts[code] ?? 0) + 1
  return true
}
