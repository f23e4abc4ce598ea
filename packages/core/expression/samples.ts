import type { Answer } from '../answer.ts'
import { codesOf, type Variable } from '../codebook/variable.ts'
import { addDays, addMonths } from '../time/day.ts'
import type { Landmarks } from './landmarks.ts'
import { samplesOfMulti } from './samples_of_multi.ts'

/** What samples are drawn for: the trees' landmarks and how many variables may be held against each other. */
export interface Sampling {
  readonly landmarks: Landmarks
  readonly variables: readonly Variable[]
}

/**
 * Values that stand for every answer a variable can have, as far as the trees can tell answers apart: named codes
 * and two others, numbers at and beside every landmark and range end, days at and around each other.
 */
export const samplesOf = (variable: Variable, sampling: Sampling): readonly Answer[] => {
  switch (variable.kind) {
    case 'one':
    case 'yes_no':
      return namedAndOthers(codesOf(variable)?.map((c) => c.id) ?? [], sampling)
    case 'multi':
      return samplesOfMulti(variable.values.codes, sampling.landmarks)
    case 'number':
      return samplesOfNumber(variable.min, variable.max, sampling)
    case 'day':
      return samplesOfDay(sampling)
    default:
      return [...sampling.landmarks.texts, ...sampling.variables.map((_, i) => `text ${i + 1}`)]
  }
}

const namedAndOthers = (codes: readonly string[], { landmarks }: Sampling): readonly string[] => [
  ...codes.filter((c) => landmarks.texts.has(c)),
  ...codes
    .filter((c) => !landmarks.texts.has(c))
    .toSorted()
    .slice(0, 2),
]

const samplesOfNumber = (min: number, max: number, { landmarks, variables }: Sampling): readonly number[] => {
  const numbers = variables.filter((v) => v.kind === 'number')
  const edges = [...landmarks.numbers, ...numbers.flatMap((v) => [v.min, v.max])]
  const around = edges.flatMap((edge) => numbers.flatMap((_, i) => [edge - i - 1, edge, edge + i + 1]))
  return [...new Set(around)].filter((n) => min <= n && n <= max)
}

/** Any day does where no day is named. */
const someDay = '2025-12-31'

/** Days that today may be: any will do where days are only held against each other and today. */
export const todaysFor = (sampling: Sampling): readonly string[] =>
  sampling.landmarks.days.length > 0 ? samplesOfDay(sampling) : [someDay]

/** Two landmarks away in either direction, and the days beside: enough to put two days and today in any order. */
const samplesOfDay = ({ landmarks }: Sampling): readonly string[] => {
  const named = landmarks.days.length > 0 ? landmarks.days : [someDay]
  const oneAway = new Set(named.flatMap((day) => around(day, landmarks)))
  return [...new Set([...oneAway].flatMap((day) => around(day, landmarks)))]
}

const around = (day: string, { months, spans }: Landmarks): readonly string[] =>
  [
    day,
    ...months.flatMap((m) => [addMonths(day, m), addMonths(day, -m)]),
    ...spans.flatMap((d) => [addDays(day, d), addDays(day, -d)]),
  ].flatMap((d) => [addDays(d, -1), d, addDays(d, 1)])
