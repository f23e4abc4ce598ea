import type { VariableById } from '../codebook/variable.ts'
import type { Language } from '../words.ts'
import { english } from './in_english.ts'
import { swedish, swedishSubordinate } from './in_swedish.ts'
import { variableOf } from './kind.ts'
import { givenByLinking, linkedOf } from './linked.ts'
import type { Phrases } from './phrases.ts'
import type { Term } from './tree.ts'

/** What it takes to say something: the language, its phrases, and the labels. */
export interface Voice {
  readonly lang: Language
  readonly phrases: Phrases
  readonly variables: VariableById
}

/** Swedish puts "inte" before the verb in a subordinate clause. */
export type Clause = 'main' | 'subordinate'

const phrasesIn: Readonly<Record<Language, Readonly<Record<Clause, Phrases>>>> = {
  sv: { main: swedish, subordinate: swedishSubordinate },
  en: { main: english, subordinate: english },
}

export const voiceOf = (lang: Language, variables: VariableById, clause: Clause = 'main'): Voice => ({
  lang,
  phrases: phrasesIn[lang][clause],
  variables,
})

export const subordinate = ({ lang, variables }: Voice): Voice => voiceOf(lang, variables, 'subordinate')

/** The label of a variable, its id when it is not known, and which record it belongs to. */
export const labelIn = (voice: Voice, id: string): string => {
  const given = givenByLinking(id)
  if (given) return voice.phrases[given]
  const label = variableOf(id, voice.variables)?.label[voice.lang] ?? linkedOf(id).id
  const { of } = linkedOf(id)
  return of === 'self' ? label : voice.phrases[of](label)
}

/** A term in plain words: `antal svar på Orsaker`. Never throws. */
export const termInWords = (term: Term, lang: Language, variables: VariableById): string =>
  sayTerm(voiceOf(lang, variables), term)

export const sayTerm = (voice: Voice, term: Term): string => {
  const { phrases } = voice
  if ('var' in term) return labelIn(voice, term.var)
  if ('value' in term) return String(term.value)
  if ('today' in term) return phrases.today
  if ('count' in term) return phrases.count(labelIn(voice, term.count))
  if ('only' in term) return phrases.only(labelIn(voice, term.only))
  if ('first' in term) return sayFirst(voice, term.first)
  if ('days' in term) return phrases.days(sayTerm(voice, term.days[0]), sayTerm(voice, term.days[1]))
  if ('year' in term) return phrases.year(sayTerm(voice, term.year))
  if ('months_after' in term)
    return phrases.span(term.months_after[1], 'month', sayTerm(voice, term.months_after[0]))
  return phrases.span(term.days_after[1], 'day', sayTerm(voice, term.days_after[0]))
}

const sayFirst = (voice: Voice, of: readonly Term[]): string => {
  const said = of.map((t) => sayTerm(voice, t))
  return said.length > 1 ? voice.phrases.first(said) : (said[0] ?? voice.phrases.nothing)
}
