import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { ReleaseInput } from './release_input.ts'
import type { ReleaseFault, StoredAudit } from './release_making.ts'

type ReleaseState = 'making' | 'made' | 'failed' | 'published' | 'withdrawn'

export interface ReleaseRow {
  readonly tenant: string
  readonly id: string
  readonly number: number
  readonly form: string
  readonly periods: readonly string[]
  readonly state: ReleaseState
  readonly policy: ReleasePolicy
  readonly program: string
  readonly input: ReleaseInput
  readonly inputChecksum: string
  readonly outputChecksum: string | null
  readonly audit: StoredAudit | null
  readonly madeAt: Date
  readonly publishedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly withdrawnWhy: string | null
  readonly fault: ReleaseFault | null
  /** Makes the keys of those who are not named; never leaves the server. */
  readonly salt: string
}

const columns = sql`r.tenant_id as tenant, r.release_id as id, r.number, r.form_id as form, r.periods, r.state, r.policy,
  r.program, r.input, r.input_checksum as "inputChecksum", r.output_checksum as "outputChecksum", r.audit,
  r.made_at as "madeAt", r.published_at as "publishedAt", r.withdrawn_at as "withdrawnAt",
  r.withdrawn_why as "withdrawnWhy", r.fault, r.key_salt as salt`

/** Every release that the tenant may see, latest first: its own, and what others have published. */
export const listReleases = async (db: TenantDb): Promise<readonly ReleaseRow[]> => {
  const { rows } = await sql<ReleaseRow>`
    select ${columns} from releases r order by r.made_at desc, r.number desc`.execute(db.q)
  return rows
}

/** One release, if the tenant may see it. */
export const findRelease = async (db: TenantDb, id: string): Promise<ReleaseRow | undefined> => {
  const { rows } = await sql<ReleaseRow>`
    select ${columns} from releases r where r.release_id = ${id}`.execute(db.q)
  return rows[0]
}

/** The tenant's own releases that have been published of a form, withdrawn ones too: they have been public. */
export const listPublic = async (
  db: TenantDb,
  form: string,
  period: string,
): Promise<readonly ReleaseRow[]> => {
  const { rows } = await sql<ReleaseRow>`
    select ${columns} from releases r where r.tenant_id = ${db.tenant} and r.form_id = ${form}
      and ${period} = any (r.periods) and r.published_at is not null order by r.number`.execute(db.q)
  return rows
}

/** What other tenants have published of the same form and half-year, withdrawn too, that holds any of these members. */
export const listPublicElsewhere = async (
  db: TenantDb,
  form: string,
  period: string,
  codes: readonly string[],
): Promise<readonly ReleaseRow[]> => {
  const { rows } = await sql<ReleaseRow>`
    select ${columns} from releases r where r.tenant_id <> ${db.tenant} and r.form_id = ${form}
      and r.published_at is not null and jsonb_path_exists(r.input,
        '$.periods[*] ? (@.period == $period).members[*] ? (@.reported == true && @.code == $codes[*])',
        jsonb_build_object('period', ${period}::text, 'codes', ${JSON.stringify(codes)}::jsonb))
    order by r.published_at, r.release_id`.execute(db.q)
  return rows
}
