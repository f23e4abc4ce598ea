import type { Words } from '../words.ts'
import type { Source } from './source.ts'

/** One code of a value set. `id` is Swedish ASCII and never reused. */
export interface Code {
  readonly id: string
  readonly label: Words
  readonly help?: Words
  /** `unknown`: the answer says that the value is not known. `none`: the answer says that there is none. */
  readonly means?: 'unknown' | 'none'
  /** Chosen alone: excludes every other code of a multi variable. */
  readonly alone?: true
  /** First and last ISO day the code may be used; open when absent. */
  readonly validFrom?: string
  readonly validTo?: string
  readonly source?: Source
}

/** A named list of codes, in the order people see them. */
export interface ValueSet {
  readonly id: string
  readonly codes: readonly Code[]
  readonly source: Source
}

/** The codes of a value set that are valid on an ISO day. */
export const codesOn = (set: ValueSet, day: string): readonly Code[] =>
  set.codes.filter((c) => (c.validFrom ?? day) <= day && day <= (c.validTo ?? day))
