import { randomUUID } from 'node:crypto'
import { type ReleasePolicy, releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import { refuse } from '../../http/refusal.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import type { ReleaseInput } from '../../queries/release_input.ts'
import { insertRelease } from '../../queries/release_making.ts'
import { holdReleases } from '../../queries/release_publication.ts'
import { listPublic, type ReleaseRow } from '../../queries/releases.ts'
import { findSettings } from '../../queries/tenants.ts'
import { completedYears } from '../equity/completed_years.ts'
import { checksumOf } from './checksum.ts'
import { preparePeriod } from './prepare_release.ts'

export interface AskedRelease {
  readonly form: string
  readonly periods: readonly string[]
  /** Counts from 1 to this are not shown. */
  readonly threshold: number
}

/** Begins a numbered release of what has been submitted until now; it is made afterwards. Gives its id. */
export const beginRelease = async (
  db: TenantDb,
  { form, periods, threshold }: AskedRelease,
  program: string,
): Promise<string> => {
  await holdReleases(db)
  const { name } = await findSettings(db)
  const policy = await policyFor(db, form, periods, threshold)
  const prepared = []
  for (const period of [...new Set(periods)].sort())
    prepared.push(await preparePeriod(db, form, period, policy))
  if (prepared.some((p) => p.received.length === 0)) throw refuse('nothing_submitted')
  const years = await completedYears(db, form, periods)
  const input: ReleaseInput = {
    region: name,
    periods: prepared.map((p) => p.period),
    ...(years.length > 0 && { years }),
  }
  const submissions = prepared.flatMap((p) => p.received)
  const id = randomUUID()
  // with the ids, that nobody else knows: figures alone could be tried until they gave what is told of them
  const given = submissions.map((s) => [s.id, s.checksum])
  const inputChecksum = checksumOf({ form, policy, input, submissions: given })
  await insertRelease(db, { id, form, policy, program, input, inputChecksum, submissions })
  return id
}

/** Children of unknown sex stand where they stood when something of the half-year was published first, and what was shown is shown. */
const policyFor = async (
  db: TenantDb,
  form: string,
  periods: readonly string[],
  threshold: number,
): Promise<ReleasePolicy> => {
  const { placesUnknownSex, hidesInside, guardsMembers, ...policy } = releasePolicyOf(threshold)
  const before: ReleaseRow[] = []
  for (const period of periods) before.push(...(await listPublic(db, form, period)))
  const [places, hides, guards] = (['placesUnknownSex', 'hidesInside', 'guardsMembers'] as const).map(
    (since) => before.every((release) => release.policy[since]),
  )
  return {
    ...policy,
    ...(places && placesUnknownSex && { placesUnknownSex }),
    ...(hides && hidesInside && { hidesInside }),
    ...(hides && guards && guardsMembers && { guardsMembers }),
  }
}
