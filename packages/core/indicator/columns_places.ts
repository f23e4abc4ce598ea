import type { Answer } from '../answer.ts'

/** The places of the distinct answers of one variable. */
export interface Dictionary {
  readonly values: readonly (Answer | undefined)[]
  readonly of: (answer: Answer | undefined) => number
}

/** Gives each distinct answer a place, in order of first appearance. */
export const dictionary = (): Dictionary => {
  const values: (Answer | undefined)[] = [undefined]
  const single = new Map<string | number, number>()
  const multiple = new Map<string, number>()
  const of = (answer: Answer | undefined): number => {
    if (answer === undefined) return 0
    if (typeof answer !== 'object') return placeIn(single, answer, answer)
    return placeIn(multiple, answer.join('\n'), answer)
  }
  const placeIn = <K>(places: Map<K, number>, key: K, answer: Answer): number => {
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, values.length)
    return values.push(answer) - 1
  }
  return { values, of }
}
