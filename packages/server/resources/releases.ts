import type { releases as contract } from '@lyhord/contract/resources/releases.ts'
import { figuresOf } from '@lyhord/core/disclosure/figures.ts'
import { lowestMax, releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import { rename } from '@lyhord/core/disclosure/rename.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { failRelease } from '../queries/release_making.ts'
import { holdReleases, isOvertaken, publishRelease, withdrawRelease } from '../queries/release_publication.ts'
import { listIndicators, listTables } from '../queries/release_tables.ts'
import { findRelease, listReleases, type ReleaseRow } from '../queries/releases.ts'
import { isOfWithdrawn } from '../queries/submissions.ts'
import { beginRelease } from '../work/comparison/begin_release.ts'
import { inRegion } from '../work/comparison/in_region.ts'
import { missingIn, roughly } from '../work/comparison/missing_in.ts'
import { namingOf, readerOf } from '../work/comparison/naming.ts'
import { preparePeriod } from '../work/comparison/prepare_release.ts'
import { releasedIndicatorById } from '../work/comparison/released_indicators.ts'
import { shownAudit, shownPeriod, shownRelease } from '../work/comparison/shown_release.ts'
import { withToldMissing } from '../work/comparison/told_missing.ts'

/** Releases of a region's comparison. */
export const releases = {
  'GET /api/releases': async (_, visit) =>
    visit.inTenant(async (db) => ({
      releases: (await listReleases(db)).map((r) => shownRelease(r, db.tenant)),
    })),

  'GET /api/releases/coverage': async ({ query }, visit) =>
    inRegion(visit, async (db) => {
      const policy = releasePolicyOf(lowestMax)
      const { period, received } = await preparePeriod(db, query.form, query.period, policy)
      return {
        ...shownPeriod({ ...period, missing: missingIn(query.form, received, policy, roughly) }),
        received: received.map(({ code, name, at, named, released }) => ({
          code,
          name,
          at: at.toISOString(),
          named,
          released,
        })),
      }
    }),

  'POST /api/releases': async ({ body }, visit) => {
    const begun = await inRegion(visit, async (db, note) => {
      const id = await beginRelease(db, body, visit.house.version)
      note({ purpose: id })
      return shownRelease(await mustFind(db, id), db.tenant)
    })
    visit.house.releasing.begin(visit.actor.tenant.id, visit.actor.user, begun.id)
    return begun
  },

  'GET /api/releases/:release': async ({ params }, visit) =>
    visit.inTenant(async (db) => {
      const r = await mustFind(db, params.release)
      const { policy, program, inputChecksum, outputChecksum } = r
      const naming = namingOf(r, await readerOf(db, r.id))
      const coverage = []
      for (const period of r.input.periods)
        coverage.push(shownPeriod(await withToldMissing(db, r, period), naming))
      const indicators = [...(await listIndicators(db, r.id))]
      const progress = r.state === 'making' ? visit.house.releasing.progressOf(r.id) : null
      const made = { policy, program, inputChecksum, outputChecksum, audit: shownAudit(r) }
      return { ...shownRelease(r, db.tenant), ...made, coverage, indicators, progress }
    }),

  'GET /api/releases/:release/figures': async ({ params, query }, visit) =>
    visit.inTenant(async (db) => {
      const found = await mustFind(db, params.release)
      const { id, state } = found
      // nor before: of several that were never published, none of which heeds another, figures would tell what each hides
      if (state !== 'published') throw refuse('not_in_this_state')
      const indicator = releasedIndicatorById(query.indicator)
      const tables = await listTables(db, id, { indicator: query.indicator })
      if (!indicator || tables.length === 0) throw refuse('not_found')
      const figures = figuresOf(
        tables.map((t) => t.released),
        indicator,
      )
      return { figures: rename(figures, namingOf(found, await readerOf(db, id)).keyOf) }
    }),

  'POST /api/releases/:release/cancellation': async ({ params }, visit) => {
    const answer = await inRegion(visit, async (db, note) => {
      note({ purpose: params.release })
      await mustFindOwn(db, params.release)
      if (!(await failRelease(db, params.release, 'cancelled'))) throw refuse('not_in_this_state')
      return { done: true as const }
    })
    visit.house.releasing.cancel(params.release)
    return answer
  },

  'POST /api/releases/:release/publication': async ({ params }, visit) =>
    inRegion(visit, async (db, note) => {
      note({ purpose: params.release })
      const { state } = await mustFindOwn(db, params.release)
      if (state === 'failed') throw refuse('audit_not_passed')
      await holdReleases(db)
      if (state === 'made' && (await isOvertaken(db, params.release))) throw refuse('release_overtaken')
      if (state === 'made' && (await isOfWithdrawn(db, params.release)))
        throw refuse('release_input_withdrawn')
      if (!(await publishRelease(db, params.release))) throw refuse('not_in_this_state')
      return { done: true as const }
    }),

  'POST /api/releases/:release/withdrawal': async ({ params, body }, visit) =>
    inRegion(visit, async (db, note) => {
      note({ purpose: params.release })
      await mustFindOwn(db, params.release)
      if (!(await withdrawRelease(db, params.release, body.why))) throw refuse('not_in_this_state')
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>

const mustFind = async (db: TenantDb, id: string): Promise<ReleaseRow> => {
  const found = await findRelease(db, id)
  if (!found) throw refuse('not_found')
  return found
}

const mustFindOwn = async (db: TenantDb, id: string): Promise<ReleaseRow> => {
  const found = await mustFind(db, id)
  if (found.tenant !== db.tenant) throw refuse('not_found')
  return found
}
