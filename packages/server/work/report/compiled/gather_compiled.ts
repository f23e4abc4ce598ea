import { formById } from '@lyhord/catalogue'
import type { Released } from '@lyhord/core'
import type { ComparedIndicator } from '@lyhord/core/disclosure/compared/shapes.ts'
import { figuresOf, type ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import { swedishDay } from '../../../outside/clock.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { findEquity } from '../../../queries/comparisons.ts'
import { listIndicators, listOwnCodes, listTables } from '../../../queries/release_tables.ts'
import { findRelease } from '../../../queries/releases.ts'
import { findSettings } from '../../../queries/tenants.ts'
import { namingOf } from '../../comparison/naming.ts'
import { releasedIndicatorById } from '../../comparison/released_indicators.ts'
import { withToldMissing } from '../../comparison/told_missing.ts'
import type { ReportDocument } from '../document.ts'
import type { Gathering } from '../gathering.ts'
import { type ComparedHalf, comparedIn } from './compared.ts'
import { compiledReport } from './compiled_report.ts'
import { earlierOf } from './half_years.ts'
import { interpretationsOf } from './interpretations.ts'
import type { CompiledMaterial, CompiledOrder } from './material.ts'

/**
 * What a compiled report says; `undefined` when the release is not there, not published, or not of that half-year. A
 * report leaves the house: only those who have agreed to it are named, and one's own.
 */
export const gatherCompiled = async (
  db: TenantDb,
  order: CompiledOrder,
  { day, program }: Gathering,
): Promise<ReportDocument | undefined> => {
  const release = await findRelease(db, order.release)
  const period = release?.input.periods.find((p) => p.period === order.period)
  const entry = release && formById(release.form)
  if (release?.state !== 'published' || !release.publishedAt || !period || !entry) return undefined
  const own = await listOwnCodes(db, release.id)
  const { policy, audit, number, inputChecksum, outputChecksum } = release
  const naming = namingOf(release, { tenant: '', codes: own })
  const { figures, compared } = await figuresIn(db, order, { release, entry, period, naming })
  return compiledReport({
    order,
    entry,
    organisation: (await findSettings(db)).name,
    day,
    program,
    release: {
      number,
      region: release.input.region,
      published: swedishDay(release.publishedAt),
      policy,
      audit,
      inputChecksum,
      outputChecksum,
    },
    period: await withToldMissing(db, release, period),
    figures,
    compared,
    equity: order.equity ? await findEquity(db, order.release, order.period) : undefined,
    earlier: order.overTime ? await earlierOf(db, release, order.period) : [],
    own,
    named: naming.sees,
    interpretations: order.interpretations
      ? await interpretationsOf(db, release.id, order.period, [...figures.keys()])
      : [],
  })
}

/** The released figures of what was chosen, and of how many there are. */
const figuresIn = async (
  db: TenantDb,
  { release, period, indicators }: CompiledOrder,
  half: ComparedHalf,
): Promise<Pick<CompiledMaterial, 'figures' | 'compared'>> => {
  const figures = new Map<string, Released<ReleasedFigures>>()
  const compared = new Map<string, Released<ComparedIndicator>>()
  for (const id of await listIndicators(db, release)) {
    const indicator = releasedIndicatorById(id)
    if (!indicator || !(indicators.includes(indicator.of.id) || indicator.kind === 'count')) continue
    const tables = await listTables(db, release, { indicator: id, period })
    figures.set(
      id,
      figuresOf(
        tables.map((t) => t.released),
        indicator,
      ),
    )
    if (indicator.kind === 'share') compared.set(id, comparedIn(half, indicator, tables))
  }
  return { figures, compared }
}
