import { betweenNames } from '../listed.ts'
import type { Comparison } from './tree.ts'

/** How two values stand to each other in words: a {@link Comparison} or its contrary. */
export type Relation = Comparison | '≠'

/** The grammar of one language: what {@link inWords} says. `holds` false says the contrary. */
export interface Phrases {
  readonly always: string
  readonly never: string
  readonly and: string
  readonly or: string
  readonly implies: (condition: string, then: string) => string
  readonly notTogether: (all: string) => string
  readonly given: (condition: string, then: string) => string
  readonly answered: (label: string, holds: boolean) => string
  readonly isCode: (label: string, codes: readonly string[], holds: boolean) => string
  readonly includes: (label: string, codes: readonly string[], holds: boolean) => string
  readonly among: (label: string, multi: string, holds: boolean) => string
  readonly is: string
  readonly byValue: Readonly<Record<Relation, string>>
  readonly byDay: Readonly<Record<Relation, string>>
  /** Before a day that lies a span from another: "later than" 4 months before, "more than" 4 months after. */
  readonly beforeSpan: Readonly<Record<Relation, string>>
  readonly afterSpan: Readonly<Record<Relation, string>>
  readonly nothing: string
  readonly today: string
  readonly count: (label: string) => string
  readonly only: (label: string) => string
  readonly first: (of: readonly string[]) => string
  readonly days: (from: string, to: string) => string
  readonly year: (of: string) => string
  readonly span: (by: number, unit: 'month' | 'day', from: string) => string
  readonly previous: (label: string) => string
  readonly next: (label: string) => string
  readonly linked: (label: string) => string
  readonly chain: (label: string) => string
  readonly followedTo: string
  readonly chainLength: string
  readonly chainOpened: string
  readonly chainContinuedOn: string
}

/** "A, B or C" with the language's own word. */
export const listed = (parts: readonly string[], word: string): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(betweenNames(parts))} ${word} ${parts.at(-1)}`
