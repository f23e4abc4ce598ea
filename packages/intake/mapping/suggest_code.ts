import { codesOf, type Variable } from '@lyhord/core'
import type { Why } from './mapping.ts'
import { plainName } from './plain_name.ts'
import { sameSense, waysOfOne } from './same_sense.ts'
import { valueWords } from './vocabulary/values.ts'

/** A suggested code for a local value. */
export interface SuggestedCode {
  readonly code: string
  readonly why: Why
}

type SuggestCode = (value: string) => SuggestedCode | undefined

const suggesters = new WeakMap<Variable, SuggestCode>()

/** The function that suggests a code of a variable for a local value; `undefined` when nothing is like it. */
export const codeSuggesterOf = (variable: Variable): SuggestCode => {
  const made = suggesters.get(variable) ?? madeFor(variable)
  suggesters.set(variable, made)
  return made
}

const mostRemembered = 5000

const madeFor = (variable: Variable): SuggestCode => {
  const known = wordsOf(variable)
  const ids = new Set(codesOf(variable)?.map((code) => code.id))
  const remembered = new Map<string, SuggestedCode | undefined>()
  return (value) => {
    // An id is one only as it stands: the same word in local use may mean more.
    if (ids.has(value)) return { code: value, why: 'id' }
    if (remembered.has(value)) return remembered.get(value)
    const suggested = likest(known, value)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(value, suggested)
    return suggested
  }
}

/** Words that are known, what they say in whatever order, and the same by their length, where misspelt ones are looked for. */
interface Known {
  readonly senses: ReadonlyMap<string, SuggestedCode | undefined>
  readonly words: ReadonlyMap<string, SuggestedCode>
  readonly byLength: ReadonlyMap<number, readonly (readonly [string, SuggestedCode])[]>
}

/** Every way to say a code of the variable, as plain names; where two codes share one, the first and surest has it. */
const wordsOf = (variable: Variable): Known => {
  const codes = codesOf(variable) ?? []
  const said = [
    ...codes.flatMap(({ id, label }) => [[label.sv, id, 'label'] as const, [label.en, id, 'label'] as const]),
    ...codes.flatMap(({ id }) =>
      (valueWords[`${variable.id}.${id}`] ?? []).map((word) => [word, id, 'synonym'] as const),
    ),
    ...codes.flatMap(({ id }) => (valueWords[id] ?? []).map((word) => [word, id, 'synonym'] as const)),
  ]
  const known = new Map<string, SuggestedCode>()
  for (const [word, code, why] of said) {
    const plain = plainName(word)
    if (!known.has(plain)) known.set(plain, { code, why })
  }
  return { words: known, senses: sensesOf(known), byLength: Map.groupBy(known, ([word]) => word.length) }
}

/** What the known words say; `undefined` where two codes would be said alike. */
const sensesOf = (known: ReadonlyMap<string, SuggestedCode>): Known['senses'] => {
  const senses = new Map<string, SuggestedCode | undefined>()
  for (const [word, suggested] of known) {
    const sense = sameSense(word)
    if (sense === undefined) continue
    const other = senses.get(sense)
    senses.set(sense, senses.has(sense) && other?.code !== suggested.code ? undefined : suggested)
  }
  return senses
}

/** Local lists often begin with a number or letter of their own: `03 Polis`, `A2 – Skola`, `B Flyttat`. */
const numbering = /^(?:\p{L}?\d{1,4}|\p{Lu})\s*[-–.:)]?\s+(?=\p{L}{2})/u

const likest = (known: Known, value: string): SuggestedCode | undefined => {
  const plain = plainName(value)
  const text = value.replace(numbering, '')
  const bare = plainName(text)
  const exact = known.words.get(plain) ?? known.words.get(bare) ?? inSense(known, bare)
  return exact ?? agreed(known, text) ?? misspelt(known, bare)
}

const inSense = ({ senses }: Known, plain: string): SuggestedCode | undefined => {
  const sense = sameSense(plain)
  const found = sense === undefined ? undefined : senses.get(sense)
  return found && { code: found.code, why: 'synonym' }
}

/** What all the ways of saying one value agree on: `Granne/bekant`, `Barnpsykiatrin (BUP)`. */
const agreed = (known: Known, text: string): SuggestedCode | undefined => {
  const ways = waysOfOne(text).map((way) => known.words.get(plainName(way)) ?? inSense(known, plainName(way)))
  const [first] = ways
  return first && ways.every((way) => way?.code === first.code)
    ? { code: first.code, why: 'synonym' }
    : undefined
}

/** The only known word that is one letter away from a long word, or two from a very long one. Figures are never misspelt letters. */
const misspelt = ({ byLength }: Known, word: string): SuggestedCode | undefined => {
  const most = word.length >= 12 ? 2 : word.length >= 6 ? 1 : 0
  if (most === 0 || /\d/.test(word)) return undefined
  const near: SuggestedCode[] = []
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const [other, code] of byLength.get(length) ?? []) if (isWithin(word, other, most)) near.push(code)
  const [first] = near
  return first && near.every(({ code }) => code === first.code)
    ? { code: first.code, why: 'synonym' }
    : undefined
}

/** Whether two words differ by at most `most` letters put in, left out or changed (Levenshtein). */
const isWithin = (a: string, b: string, most: number): boolean => {
  if (b.length < 6) return false
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((row[j] ?? 0) + (a[i] === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    if (Math.min(...next) > most) return false
    row = next
  }
  return (row[b.length] ?? most + 1) <= most
}
