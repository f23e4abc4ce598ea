import { fewSince, publicSince } from './earlier_releases.ts'
import type { GridGrouping } from './grid.ts'
import type { Decided } from './known_quantities.ts'
import type { OneReleased } from './released_indicators.ts'
import type { TableTask } from './table_task.ts'

/** What is known of an indicator by a grouping before its table is made. */
export interface KnownBeforehand {
  /** What other indicators have decided of its quantities. */
  readonly decided: readonly Decided[]
  /** Whether a count is public already. */
  readonly isPublic: (place: string, part: string) => boolean
  /** Whether a count differs by few from one that has been shown. */
  readonly isFewSince: (place: string, part: string, count: number) => boolean
}

export const knownBeforehand = (
  { input, layout, policy, known }: TableTask,
  one: OneReleased,
  grouping: GridGrouping,
): KnownBeforehand => ({
  decided: known.decided(one, grouping),
  isPublic: publicSince(input.earlier, layout, one.id, grouping),
  isFewSince: fewSince(input.earlier, layout, one.id, grouping, policy),
})
