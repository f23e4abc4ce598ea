import type { ShareIndicator } from '@lyhord/core'
import type { HalfYear } from '../over_time.ts'
import { shareIn } from '../said_figure.ts'
import { shareCells } from '../share_table.ts'
import type { Voice } from '../voice.ts'
import { type ResultGroup, resultOf } from './shown.ts'

/** Fewer than these say nothing of a half-year. */
const fewest = 5

/** A share in each half-year that has enough records to tell of. */
export const halfYearsOf = (
  { id }: ShareIndicator,
  cells: readonly ResultGroup[],
  voice: Voice,
): readonly HalfYear[] =>
  cells.flatMap(({ period, results }) => {
    const result = resultOf(results, id)
    const share = shareIn(result)
    return period !== null && share && share.n >= fewest
      ? [{ period, share, cells: shareCells(result, voice) }]
      : []
  })
