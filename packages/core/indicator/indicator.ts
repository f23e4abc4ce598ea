import type { Answers } from '../answer.ts'
import type { Source } from '../codebook/source.ts'
import type { Expr, Term } from '../expression/tree.ts'
import type { Words } from '../words.ts'
import type { NumberStep } from './steps.ts'

/** Which way is better for the child; `none` when a high figure is neither good nor bad in itself. */
export type Direction = 'higher' | 'lower' | 'none'

/** What an indicator is called and means. */
export interface Named {
  /** Public id, never reused. */
  readonly id: string
  /** Short heading. */
  readonly title: Words
  /** What the figure answers, as a question. */
  readonly question: Words
  /** Who is counted and how, in plain words. */
  readonly definition: Words
  readonly direction: Direction
  /** Seen by the board itself only, never released to others. */
  readonly unreleased?: true
  readonly source: Source
}

interface Common extends Named {
  /** The records the figure is about; a record where this is unknown counts as missing. */
  readonly population: Expr
  /**
   * The number variable that says how many a record stands for, where rows are counts; one each when absent. A record
   * without an answer to it is missing.
   */
  readonly weight?: string
  readonly example: Example
}

/** 10–20 rows and the answer by hand; tested for every indicator. Days from `records` only: no clock. */
export interface Example {
  readonly rows: readonly Answers[]
  /** Records of the linked form, where the indicator reads `linked.…`. */
  readonly linkedRows?: readonly Answers[]
  /** How many live in the area, for rates. */
  readonly persons?: number
  /** `value`: a share 0–1, a count, a median in days, a ratio, or a rate. */
  readonly expect: {
    readonly n: number
    readonly missing: number
    readonly numerator?: number
    readonly value?: number | null
    /** Records per code, for distributions. */
    readonly counts?: Readonly<Record<string, number>>
  }
}

/** How many records. */
export interface CountIndicator extends Common {
  readonly kind: 'count'
}

/** The share of the population where `counts` is true; unknown is missing and outside n. */
export interface ShareIndicator extends Common {
  readonly kind: 'share'
  readonly counts: Expr
}

/** Whole days, kept as a histogram so that medians merge exactly. `days` is a number term. */
export interface DaysIndicator extends Common {
  readonly kind: 'days'
  readonly days: Term
}

/** Share of the population by code of a variable; for multi variables the shares may sum to more than one. */
export interface DistributionIndicator extends Common {
  readonly kind: 'distribution'
  /** The variable whose codes are shown. */
  readonly of: string
  /** How the code is read, when not simply the variable's answer. */
  readonly read?: Term
  /** The codes that numbers are shown under, where what is read is a number. */
  readonly steps?: readonly NumberStep[]
}

/** How many records there are for each one where `counts` is true: reports for each child. */
export interface RatioIndicator extends Common {
  readonly kind: 'ratio'
  readonly counts: Expr
}

/** How many records there are per so many inhabitants; the inhabitants come from a population table. */
export interface RateIndicator extends Common {
  readonly kind: 'rate'
  readonly per: number
  /** The sexes and age groups of the inhabitants that the records can be about: all of them are its denominator. */
  readonly sexes: readonly string[]
  readonly ageGroups: readonly string[]
}

export type Indicator =
  | CountIndicator
  | ShareIndicator
  | DaysIndicator
  | DistributionIndicator
  | RatioIndicator
  | RateIndicator

/** Declares an indicator. */
export const indicator = <const I extends Indicator>(i: I): I => i
