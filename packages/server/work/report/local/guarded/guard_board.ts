import type { FormEntry } from '@lyhord/catalogue'
import type { Released, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type CellIndex, indexOf } from '@lyhord/core/disclosure/compared/cell_index.ts'
import { releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import { reread } from '@lyhord/core/disclosure/reread.ts'
import { withhold } from '@lyhord/core/disclosure/withhold.ts'
import type { TallyRow } from '../../../../queries/tallies.ts'
import type { ToldHalf } from '../../../../queries/told_by_reports.ts'
import type { ReleaseAudit } from '../../../comparison/audit_release.ts'
import { checksumOf } from '../../../comparison/checksum.ts'
import type { Unit } from '../../../comparison/grid.ts'
import { makeInThread, type ThreadAnswer } from '../../../comparison/in_a_thread.ts'
import { earlierOf, hiddenIn, type PublishedHere } from '../../../comparison/published_here.ts'
import { leavingPlaced } from '../../../comparison/unknown_sex.ts'

/** The label of the board in its own tables. */
export const ownLabel = 'namnden'

/** Counts of one to four are not for others, as in a release. */
export const guardPolicy = releasePolicyOf(4)

/** What anybody may see of a board, half-year by half-year. */
export interface GuardedBoard {
  /** By half-year that has records, what was tallied: for medians and for what is missing, which are guarded by themselves. */
  readonly units: ReadonlyMap<string, Unit>
  /** By half-year and released indicator. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Released<CellIndex>>>
  readonly audit: ReleaseAudit
  /** What those who read it know afterwards. */
  readonly told: readonly ToldHalf[]
}

interface Given {
  readonly entry: FormEntry
  /** The board's tallies in the fixed grid. */
  readonly rows: readonly TallyRow[]
  readonly halves: readonly string[]
  readonly published: readonly PublishedHere[]
}

/**
 * Guards a board's half-years as if each were released with the board alone in it, and audits it the same way. What
 * releases hide of the board stays hidden, and what they show is known. Nothing is shown when the audit does not pass.
 */
export const guardBoard = async (
  { entry, rows, halves, published }: Given,
  stop: AbortSignal,
): Promise<GuardedBoard> => {
  const units = new Map(
    halves.flatMap((half) => {
      const own = rows.filter((row) => row.period === half)
      const unit = { code: ownLabel, cells: leavingPlaced(own, entry.indicators) }
      return own.length === 0 ? [] : [[half, unit] as const]
    }),
  )
  const periods = [...units].map(([period, unit]) => ({
    ...{ period, units: [unit], areas: [] },
    earlier: earlierOf(published, period, unit),
  }))
  const order = { form: entry.form.id, periods, policy: guardPolicy }
  const { tables, audit } = await makeInThread(order, stop, () => undefined)
  const shown = tables.map((table) => ({ ...table, released: guarded(table, audit, published) }))
  return { units, audit, tables: indexed(shown), told: audit.pass ? toldIn(shown) : [] }
}

const guarded = (
  { content, indicator, period, grouping }: ThreadAnswer['tables'][number],
  audit: ReleaseAudit,
  published: readonly PublishedHere[],
): Released<ReleasedTable> => {
  const isHidden = hiddenIn(published, { indicator, period, grouping })
  return withhold(reread(content), ({ group }) =>
    audit.pass && !isHidden(group[grouping] ?? total) ? 'keep' : 'hide',
  )
}

interface ShownTable {
  readonly indicator: string
  readonly period: string
  readonly grouping: string
  readonly released: Released<ReleasedTable>
}

/** Half-year by half-year, the board's own cells. */
const toldIn = (shown: readonly ShownTable[]): readonly ToldHalf[] =>
  [...Map.groupBy(shown, (t) => t.period)].map(([period, own]) => {
    const tables = own.map(({ grouping, released: { content } }) => ({
      grouping,
      table: { ...content, caseMix: [], cells: content.cells.filter((c) => c.area === ownLabel) },
    }))
    return { period, checksum: checksumOf(tables), tables }
  })

const indexed = (tables: readonly ShownTable[]): GuardedBoard['tables'] =>
  new Map(
    [...Map.groupBy(tables, (t) => t.period)].map(([half, own]) => [
      half,
      new Map(
        [...Map.groupBy(own, (t) => t.indicator)].map(([indicator, both]) => [
          indicator,
          indexOf(both.map((t) => t.released)),
        ]),
      ),
    ]),
  )
