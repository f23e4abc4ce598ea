/**
 * One figure of an area or a member. `value`: a share 0–1, a count, a ratio, a rate or a median of whole days; `null` when
 * hidden (small itself, or it would tell another) and when there is none. A median stands without a numerator.
 */
export interface Figure {
  readonly n: number | null
  readonly numerator: number | null
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly hidden: 'protected' | null
}

/** Type 7 quantiles of the members' shown values. */
export interface Spread {
  readonly low: number
  readonly q1: number
  readonly median: number
  readonly q3: number
  readonly high: number
  /** How many members' values these are. */
  readonly shown: number
}

export interface AreaFigure {
  readonly label: string
  readonly kind: 'all' | 'region' | 'county' | 'nation' | 'group'
  readonly name: string
  readonly invented: boolean
  /** How many belong to it, and how many of them have reported. */
  readonly members: number
  readonly reported: number
  readonly figure: Figure
}

export interface MemberFigure {
  readonly key: string
  /** Of those who have agreed to be named, of oneself, and for the analyst who made the release. */
  readonly code: string | null
  readonly name: string | null
  readonly mine: boolean
  /** The labels of its areas; of an unnamed member only where enough others are unnamed too. */
  readonly in: readonly string[]
  readonly figure: Figure
}

export interface GroupFigure {
  readonly grouping: 'kon' | 'aldersgrupp'
  readonly code: string
  readonly mine: Figure | null
  readonly against: Figure
}

export interface TimeFigure {
  readonly period: string
  readonly mine: Figure | null
  readonly against: Figure
  readonly members: Spread | null
}

/** Limits of a funnel at one size of the denominator. */
export interface FunnelLimits {
  readonly n: number
  readonly low95: number
  readonly high95: number
  readonly low998: number
  readonly high998: number
}

export interface ComparedFunnel {
  readonly target: number
  readonly overDispersed: boolean
  readonly phi: number
  readonly tau2: number
  readonly limits: readonly FunnelLimits[]
  /** Members with a shown figure. */
  readonly points: number
  /** Whether they are enough for the spread beyond chance to be estimated (10); otherwise the limits are of chance alone. */
  readonly enough: boolean
}

export type Says = 'higher' | 'lower' | 'cannot_tell' | 'no_figure'
export type InFunnel = 'within' | 'outside95' | 'outside998'

/** Mine against the others of an area: a member is never compared with itself. */
export interface AgainstArea {
  readonly against: string
  readonly says: Says
  readonly difference: {
    readonly value: number
    readonly interval: readonly [low: number, high: number]
  } | null
  /** Among the members of that area. */
  readonly funnel: InFunnel | null
}

/** A member beside what its own mix of cases would give at everybody's rates. */
export interface CaseMixFigure {
  readonly key: string
  readonly crude: Figure
  /** The share that the mix alone would give, and the expected number over the observed: rounded (see the ADR). */
  readonly expected: number
  readonly ratio: number
  readonly interval: readonly [low: number, high: number]
  readonly adjusted: number
}

/** Everything about one indicator. Members: the named by Swedish name order, then the unnamed; never by value. */
export interface ComparedIndicator {
  /** Half-years of a year that have nothing to count, among those it is read against: the year is the other half alone. */
  readonly emptyHalves: readonly string[]
  readonly areas: readonly AreaFigure[]
  readonly members: readonly MemberFigure[]
  readonly groups: readonly GroupFigure[]
  readonly overTime: readonly TimeFigure[]
  readonly funnel: ComparedFunnel | null
  readonly distribution: (Spread & { readonly members: number }) | null
  readonly standing: readonly AgainstArea[]
  readonly caseMix: readonly CaseMixFigure[] | null
}

export interface ProfileRow {
  readonly indicator: string
  readonly code: string | null
  /** Half-years of a year that have nothing to count: the figure is of the other half alone. */
  readonly emptyHalves: readonly string[]
  readonly figure: Figure
  readonly against: Figure
  readonly says: Says
  readonly funnel: InFunnel | null
  readonly direction: 'higher_better' | 'lower_better' | 'none'
  readonly spread: Spread | null
}

/** All indicators of one area or member. */
export interface ComparedProfile {
  readonly rows: readonly ProfileRow[]
}
