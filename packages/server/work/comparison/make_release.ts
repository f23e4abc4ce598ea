import { formById } from '@lyhord/catalogue'
import type { Kysely } from 'kysely'
import { inTenant, type TenantDb, type Within } from '../../outside/database/tenant_db.ts'
import { writeAudit } from '../../queries/audit.ts'
import type { ReleasePeriod } from '../../queries/release_input.ts'
import { finishRelease, type StoredEquity } from '../../queries/release_making.ts'
import { findRelease } from '../../queries/releases.ts'
import type { Schema } from '../../queries/schema.ts'
import { listInputs, type Received } from '../../queries/submissions.ts'
import type { TallyRow } from '../../queries/tallies.ts'
import { releaseEquity } from '../equity/release_equity.ts'
import { checksumOf } from './checksum.ts'
import type { EarlierRelease } from './earlier_releases.ts'
import { type MakingOrder, makeInThread } from './in_a_thread.ts'
import { leavingGrid } from './leaving_grid.ts'
import type { MakingProgress } from './making_progress.ts'
import { readEarlier } from './read_earlier.ts'
import type { PeriodInput } from './release_period.ts'
import { toldReports } from './told_reports.ts'
import { leavingPlaced } from './unknown_sex.ts'

/** Makes a release that has begun, and stores what it came to. The same input gives the same bytes. */
export const makeRelease = async (
  app: Kysely<Schema>,
  within: Within,
  id: string,
  stop: AbortSignal,
  tell: (progress: MakingProgress) => void = () => undefined,
): Promise<void> => {
  const found = await inTenant(app, within, (db) => orderOf(db, id), 'look')
  if (!found) return
  const { order, equity, given } = found
  const made = await makeInThread(order, stop, tell).catch((fault: unknown) => {
    if (stop.aborted) throw fault
    throw new NotProtected('a release was not protected', { cause: fault })
  })
  const { tables, audit } = made
  await inTenant(app, within, async (db) => {
    const outputChecksum = checksumOf({ given, tables, equity })
    if (await finishRelease(db, id, { tables, equity, audit, outputChecksum }))
      await writeAudit(db, { act: 'release_made', purpose: id })
  })
}

/** Something went wrong while a release was protected and audited, not before or after. */
export class NotProtected extends Error {
  override readonly name = 'NotProtected'
}

interface Found {
  readonly order: MakingOrder
  readonly equity: readonly StoredEquity[]
  /** The ids of the submissions, that only their senders know: without them codes could be tried as names of the unnamed. */
  readonly given: readonly string[]
}

/** What goes to the thread; what is quick is done at once. */
const orderOf = async (db: TenantDb, id: string): Promise<Found | undefined> => {
  const release = await findRelease(db, id)
  if (release?.state !== 'making') return undefined
  const indicators = formById(release.form)?.indicators ?? []
  const inputs = await listInputs(db, id)
  const periods: PeriodInput[] = []
  const cellsOf = (rows: readonly TallyRow[]) =>
    release.policy.placesUnknownSex ? leavingPlaced(rows, indicators) : leavingGrid(rows, indicators)
  for (const period of release.input.periods) {
    const input = await inputOf(db, period, inputs, cellsOf)
    const told = await toldReports(db, release.form, period, inputs, input.units)
    periods.push({ ...input, earlier: [...input.earlier, ...told] })
  }
  return {
    order: { form: release.form, periods, policy: release.policy },
    equity: await releaseEquity(db, release, inputs),
    given: inputs.map((s) => s.id),
  }
}

const inputOf = async (
  db: TenantDb,
  { period, areas, earlier }: ReleasePeriod,
  inputs: readonly Omit<Received, 'released'>[],
  cellsOf: (rows: readonly TallyRow[]) => readonly TallyRow[],
): Promise<PeriodInput> => {
  const byCode = Map.groupBy(
    inputs.filter((s) => s.period === period),
    (s) => s.code,
  )
  const units = [...byCode].map(([code, own]) => ({
    code,
    cells: own.flatMap((s) => cellsOf(s.tallies)),
  }))
  const releases: EarlierRelease[] = []
  for (const id of earlier) releases.push(await readEarlier(db, id, { period, units, inputs }))
  return {
    ...{ period, units },
    areas: areas.map(({ area, units: codes }) => ({ label: area, units: codes })),
    earlier: releases,
  }
}
