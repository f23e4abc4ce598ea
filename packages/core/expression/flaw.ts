import { type Words, words } from '../words.ts'
import type { Kind } from './kind.ts'

/** Something wrong in a tree itself, whatever form it stands in. */
export interface Flaw {
  readonly lint: 'okand-variabel' | 'okand-kod' | 'olika-slag'
  readonly message: Words
}

export const unknownVariable = (id: string): Flaw => ({
  lint: 'okand-variabel',
  message: words(`Variabeln ${id} finns inte att läsa här.`, `There is no variable ${id} to read here.`),
})

export const unknownCode = (id: string, code: string): Flaw => ({
  lint: 'okand-kod',
  message: words(`Koden ${code} finns inte i ${id}.`, `There is no code ${code} in ${id}.`),
})

export const misread = (id: string, kind: Kind): Flaw => ({
  lint: 'olika-slag',
  message: words(
    `${id} är ${kindWords[kind].sv} och kan inte läsas så här.`,
    `${id} is ${kindWords[kind].en} and cannot be read this way.`,
  ),
})

export const unlike = (x: Kind, y: Kind): Flaw => ({
  lint: 'olika-slag',
  message: words(
    `${kindWords[x].sv} och ${kindWords[y].sv} kan inte jämföras så här.`,
    `${kindWords[x].en} and ${kindWords[y].en} cannot be compared this way.`,
  ),
})

const kindWords: Readonly<Record<Kind, Words>> = {
  number: words('ett tal', 'a number'),
  day: words('en dag', 'a day'),
  code: words('en kod', 'a code'),
  codes: words('en lista med koder', 'a list of codes'),
  text: words('en text', 'a text'),
  any: words('ett värde', 'a value'),
}
