import type { FunnelLimit } from '@lyhord/core/statistics/funnel_range.ts'

/** Who a mark in a chart is about; girls and boys are told apart by colour and shape. `own`: one's own area. */
export type Series = 'all' | 'girls' | 'boys' | 'own' | 'other'

/** A value with its interval, a share 0–1 or days; no value: nothing to show, and `said` tells why. */
export interface Mark {
  readonly label: string
  readonly series: Series
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly said: string
}

/** An axis from `low` to `high` with a mark every `step`. */
export interface Axis {
  readonly low: number
  readonly high: number
  readonly step: number
}

/** A dot of a funnel: how many are counted, and their share 0–1. `name`: where it may be told, and on which side there is room. */
export interface FunnelDot {
  readonly n: number
  readonly value: number
  readonly own: boolean
  readonly name: { readonly text: string; readonly side: 'right' | 'left' | 'above' | 'below' } | null
}

/**
 * A chart as data, with what it shows in words for those who do not see it. `shares`: dots with intervals on an axis
 * from 0 to `end`; `medians`: the same of days; `differences`: shares about 0, from −`end`; `pairs`: two shares a row; `parts`: whole counts of each
 * part, one bar a row; `days`: a histogram with a line after `limit` days; `funnel`: a dot each by how many they count,
 * with limits (shares) by growing n around the `target`.
 */
export type Chart = { readonly caption: string; readonly alt: string } & (
  | {
      readonly kind: 'shares' | 'differences' | 'medians'
      readonly end: number
      readonly rows: readonly Mark[]
    }
  | {
      readonly kind: 'pairs'
      readonly end: number
      readonly heads: readonly [first: string, second: string]
      readonly rows: readonly {
        readonly label: string
        readonly own: boolean
        readonly values: readonly [first: number, second: number]
      }[]
    }
  | {
      readonly kind: 'funnel'
      readonly dots: readonly FunnelDot[]
      readonly target: number
      readonly limits: readonly FunnelLimit[]
      readonly across: Axis
      readonly up: Axis
      readonly words: Readonly<
        Record<'across' | 'up' | 'target' | 'inner' | 'outer' | 'others' | 'own', string>
      >
    }
  | {
      readonly kind: 'parts'
      readonly parts: readonly string[]
      readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[]
    }
  | {
      readonly kind: 'days'
      readonly bins: readonly { readonly label: string; readonly count: number }[]
      readonly step: number
      readonly limit: { readonly days: number; readonly said: string }
      readonly axis: string
      readonly counted: string
    }
)
