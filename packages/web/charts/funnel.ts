import type { FunnelLimit } from '@lyhord/core/statistics/funnel_range.ts'

/** A municipality by how many it counted and its value; `name` null when it has not agreed to be named. */
export interface FunnelPoint {
  readonly n: number
  readonly value: number
  readonly name: string | null
  readonly mine: boolean
  readonly said: string
}

/** What a funnel plot shows. */
export interface FunnelPlot {
  readonly points: readonly FunnelPoint[]
  readonly target: number
  /** By growing n. */
  readonly limits: readonly FunnelLimit[]
  /** The ends of the upright axis. */
  readonly range: readonly [low: number, high: number]
  readonly tick: (value: number) => string
  readonly words: {
    readonly axis: string
    readonly target: string
    /** What the inner and the outer limits are called: `95`, `99,8`. */
    readonly limits: readonly [inner: string, outer: string]
  }
}
