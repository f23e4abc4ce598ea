import type { Answer, Answers } from '../answer.ts'
import { compileTerm, type Reader } from '../expression/compile_term.ts'
import { readsOfTerm } from '../expression/reads.ts'
import type { Term } from '../expression/tree.ts'
import type { Columns } from './columns.ts'
import { countedDays } from './columns_days.ts'
import type { Fill } from './columns_fill.ts'
import { lookupOf } from './columns_lookup.ts'
import { truthOf } from './columns_truth.ts'
import type { Indicator } from './indicator.ts'
import { codeReaderOf } from './steps.ts'

/**
 * What is noted of each row for an indicator: 0 when its value is not known, otherwise a place in `marks`, which lists
 * the places of the keys that the row counts under. `keys`: codes or numbers of days, found on the way; the one key of
 * a share or a ratio is its numerator.
 */
export interface Observation {
  readonly fill: Fill
  readonly marks: readonly (readonly number[])[]
  readonly keys: readonly string[]
  /** Every mark but the first has one key, and the keys come in the order of the marks. */
  readonly plain: boolean
}

/** How an indicator is observed. */
export const observationOf = (columns: Columns, indicator: Indicator): Observation => {
  switch (indicator.kind) {
    case 'count':
    case 'rate':
      return {
        fill: (from, to, out) => void out.fill(1, 0, to - from),
        marks: [[], []],
        keys: [],
        plain: false,
      }
    case 'share':
    case 'ratio': {
      const fill = truthOf(columns, indicator.counts)
      const known = (from: number, to: number, out: Int32Array): void => {
        fill(from, to, out)
        for (let i = 0; i < to - from; i++) out[i] = out[i] === 2 ? 0 : (out[i] ?? 0) + 1
      }
      return { fill: known, marks: [[], [], [0]], keys: ['numerator'], plain: false }
    }
    case 'days':
      return observeTerm(columns, indicator.days, compileTerm(indicator.days))
    case 'distribution':
      return observeTerm(columns, indicator.read ?? { var: indicator.of }, codeReaderOf(indicator))
  }
}

/** `read` gives what is noted of the term. */
const observeTerm = (columns: Columns, term: Term, read: Reader): Observation => {
  const marks: (readonly number[])[] = [[]]
  const places = new Map<string, number>()
  const marked = new Map<string, number>()
  const keys: string[] = []
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? keys.push(key) - 1
    places.set(key, place)
    return place
  }
  const markOf = (answer: Answer | undefined): number => {
    if (answer === undefined) return 0
    const list = (typeof answer === 'object' ? answer : [answer]).map((code) => placeOf(String(code)))
    const same = list.join(' ')
    const mark = marked.get(same) ?? marks.push(list) - 1
    marked.set(same, mark)
    return mark
  }
  const ask = (answers: Answers): number => markOf(read(answers, ''))
  const days = countedDays(columns, term, 0, markOf)
  const fill = days ?? lookupOf(columns, [...readsOfTerm(term)], ask)
  return { fill, marks, keys, plain: days !== undefined }
}

/** How many each row stands for; `NaN` when that is not known. `undefined`: one each. */
export const weightsOf = (columns: Columns, { weight }: Indicator): ((row: number) => number) | undefined => {
  const column = weight === undefined ? undefined : columns.of.get(weight)
  if (weight === undefined) return undefined
  const values = (column?.values ?? []).map((v) => (typeof v === 'number' ? v : Number.NaN))
  return (row) => values[column?.codes[row] ?? 0] ?? Number.NaN
}
