import type { ToldReport } from './told_by_reports.ts'

/** One half-year of a release's input: who belonged where, who had reported, and what is public since before. */
export interface ReleasePeriod {
  readonly period: string
  /** `named`: has agreed to be named beside its figures; absent in releases of before one could. */
  readonly members: readonly {
    readonly code: string
    readonly name: string
    readonly reported: boolean
    readonly named?: boolean
  }[]
  /** `units`: the members that have reported. `label`: how the area is called in the tables. */
  readonly areas: readonly {
    readonly area: string
    readonly kind: string
    readonly name: string
    readonly invented: boolean
    readonly members: number
    readonly label: string | null
    readonly units: readonly string[]
  }[]
  /** Per indicator, the share of the records of those who have reported whose value is missing. */
  readonly missing: Readonly<Record<string, number>>
  /** Releases that say something of the same half-year already. */
  readonly earlier: readonly string[]
  /** What reports of the boards' own have told of it already; absent in releases of before they were heeded. */
  readonly told?: readonly ToldReport[]
}

/** A year that a release completes; `release`: where a half of it is taken from, null the release itself. */
export interface ReleaseYear {
  readonly year: string
  readonly halves: readonly { readonly period: string; readonly release: string | null }[]
}

export interface ReleaseInput {
  readonly region: string
  readonly periods: readonly ReleasePeriod[]
  /** Absent in releases that complete none, and of before they could. */
  readonly years?: readonly ReleaseYear[]
}
