import type { Pools } from '../../outside/database/open_pools.ts'

/** An installation as the hub's commands see it. `embedded`: its server is our own, whose settings we may change. */
export interface Place {
  readonly pools: Pools
  readonly url: string
  readonly embedded: boolean
}
