import type { ReleasedCell } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { figuresOf } from '@lyhord/core/disclosure/figures.ts'
import { withhold } from '@lyhord/core/disclosure/withhold.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { type FlagRow, listOpenFlags } from '../../queries/interpretation_flags.ts'
import { type InterpretationRow, listThread, type ThreadId } from '../../queries/interpretations.ts'
import { listOwnCodes, listTables } from '../../queries/release_tables.ts'
import { listReleases, type ReleaseRow } from '../../queries/releases.ts'
import { releasedIndicatorById } from '../comparison/released_indicators.ts'
import { mustBelong } from './belonging.ts'

/** A thread as those who belong to the region read it, with the figures that its texts are about. */
export const readThread = async (db: TenantDb, thread: ThreadId) => {
  const { name } = await mustBelong(db, thread.region)
  const rows = await listThread(db, thread)
  const flags = await listOpenFlags(db, thread)
  const published = (await listReleases(db)).filter(
    (r) =>
      r.tenant === thread.region && r.form === thread.form && r.publishedAt !== null && r.state !== 'made',
  )
  const own = thread.region === db.tenant
  return {
    region: { name, own },
    posts: rows.map((row) => shownPost(row, db.tenant, own, flags)),
    releases: published.flatMap(shownRelease),
    writable: latestOfEach(published),
    figures: await figuresRead(db, thread.indicator, rows, published),
  }
}

const shownPost = (row: InterpretationRow, tenant: string, moderates: boolean, flags: readonly FlagRow[]) => {
  const { id, kind, answerTo, code, board, text, version, person, unread, release, period } = row
  const told = flags.filter((f) => f.interpretation === id)
  return {
    ...{ id, kind, answerTo, code, board, text, version, person, unread, release, period },
    own: row.tenant === tenant,
    writtenAt: row.writtenAt.toISOString(),
    changedAt: row.changedAt?.toISOString() ?? null,
    hidden: row.hiddenAt && { at: row.hiddenAt.toISOString(), why: row.hiddenWhy ?? '' },
    flags: moderates ? told.map(({ why, at }) => ({ why, at: at.toISOString() })) : [],
    flaggedByMe: told.some((f) => f.mine),
  }
}

const shownRelease = ({ id, number, periods, state, publishedAt, withdrawnWhy }: ReleaseRow) =>
  publishedAt && (state === 'published' || state === 'withdrawn')
    ? [{ id, number, periods: [...periods], state, publishedAt: publishedAt.toISOString(), withdrawnWhy }]
    : []

/** The half-years that stand published, each with the latest release of it; latest first. */
const latestOfEach = (releases: readonly ReleaseRow[]) => {
  const latest = new Map<string, ReleaseRow>()
  for (const release of releases)
    for (const period of release.state === 'published' ? release.periods : [])
      if ((latest.get(period)?.number ?? 0) < release.number) latest.set(period, release)
  return [...latest]
    .map(([period, { id }]) => ({ release: id, period }))
    .sort((a, b) => (a.period < b.period ? 1 : -1))
}

/**
 * The totals of all, and of the boards that have written: one's own, and those that are named beside their figures. A
 * withdrawn release has none to show.
 */
const figuresRead = async (
  db: TenantDb,
  id: string,
  rows: readonly InterpretationRow[],
  releases: readonly ReleaseRow[],
) => {
  const indicator = releasedIndicatorById(id)
  const read = []
  const shown = releases.filter((r) => r.state !== 'withdrawn' && rows.some((row) => row.release === r.id))
  for (const release of shown) {
    const own = await listOwnCodes(db, release.id)
    const mayName = ({ area, period }: ReleasedCell): boolean =>
      own.includes(area) || (rows.some((r) => r.code === area) && isNamed(release, period, area))
    const isShown = (cell: ReleasedCell): boolean =>
      Object.values(cell.group).every((code) => code === total) && (cell.area === total || mayName(cell))
    const tables = await listTables(db, release.id, { indicator: id })
    const totals = tables.map((t) => withhold(t.released, (cell) => (isShown(cell) ? 'keep' : 'leave_out')))
    if (indicator && totals.length > 0)
      read.push({ release: release.id, figures: figuresOf(totals, indicator) })
  }
  return read
}

const isNamed = ({ input }: ReleaseRow, period: string, code: string): boolean =>
  input.periods.find((p) => p.period === period)?.members.find((m) => m.code === code)?.named === true
