import type { Answer, Answers } from '../answer.ts'
import { compile, type Predicate } from '../expression/compile.ts'
import { compileTerm, keyOf } from '../expression/compile_term.ts'
import type { Indicator } from './indicator.ts'
import { codeReaderOf } from './steps.ts'
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
    population.counted.push({ place, observe: observerOf(indicator), weightOf: weigherOf(indicator) })
  }
  const all = [...populations.values()]
  return (tallies, answers) => {
    for (const population of all) countIn(population, tallies, answers)
  }
}

/** Notes a record's value in a tally, as many times as it weighs; false when it is not known. */
type Observer = (tally: Tally, answers: Answers, weight: number) => boolean

/** How many a record stands for; `undefined` when that is not known. */
type Weigher = (answers: Answers) => number | undefined

interface Population {
  readonly belongs: Predicate
  readonly counted: { readonly place: number; readonly observe: Observer; readonly weightOf: Weigher }[]
}

const countIn = ({ belongs, counted }: Population, tallies: readonly Tally[], answers: Answers): void => {
  const truth = belongs(answers, '')
  if (truth === false) return
  for (const { place, observe, weightOf } of counted) {
    const tally = tallies[place]
    if (tally === undefined) continue
    const weight = weightOf(answers)
    if (weight === undefined) tally.missing++
    else if (truth && observe(tally, answers, weight)) tally.n += weight
    else tally.missing += weight
  }
}

const one: Weigher = () => 1

const weigherOf = ({ weight }: Indicator): Weigher => {
  if (weight === undefined) return one
  const key = keyOf(weight)
  return (answers) => {
    const number = answers[key]
    return typeof number === 'number' ? number : undefined
  }
}

const observerOf = (indicator: Indicator): Observer => {
  switch (indicator.kind) {
    case 'count':
    case 'rate':
      return () => true
    case 'share':
    case 'ratio': {
      const counts = compile(indicator.counts)
      return (tally, answers, weight) => observeTruth(tally, counts(answers, ''), weight)
    }
    case 'days': {
      const read = compileTerm(indicator.days)
      return (tally, answers, weight) => observeCodes(tally, read(answers, ''), weight)
    }
    case 'distribution': {
      const read = codeReaderOf(indicator)
      return (tally, answers, weight) => observeCodes(tally, read(answers, ''), weight)
    }
  }
}

const observeTruth = (tally: Tally, counts: boolean | undefined, weight: number): boolean => {
  if (counts) tally.numerator += weight
  return counts !== undefined
}

const observeCodes = ({ counts }: Tally, answer: Answer | undefined, weight: number): boolean => {
  if (answer === undefined) return false
  for (const code of typeof answer === 'object' ? answer : [answer])
    counts[code] = (counts[code] ?? 0) + weight
  return true
}
