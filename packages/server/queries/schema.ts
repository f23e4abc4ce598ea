import type { Reasons, Role } from '@lyhord/contract'
import type { versionReasons } from '@lyhord/contract/resources/records.ts'
import type { Answers, Tally } from '@lyhord/core'
import type { ColumnType, Generated } from 'kysely'

/** Moments come out as Date; days as ISO text (the driver is told so in `outside/database`). */
type Moment = ColumnType<Date, Date | undefined, Date>
type Json<T> = ColumnType<T, string, string>

/** The database's tables as the queries see them. Constraints live in `migrations/`. */
export interface Schema {
  installation: { only_row: Generated<boolean>; begun_as: 'demonstration' | 'empty'; begun_at: Moment }
  tenants: {
    tenant_id: string
    code: string
    name: string
    kind: 'board' | 'district' | 'region'
    demonstration: Generated<boolean>
    free_text: Generated<boolean>
    retention_months: number | null
    original_days: number | null
    created_at: Moment
    elsewhere: ColumnType<string | null, string | null | undefined>
    left_at: ColumnType<Date | null, Date | null | undefined>
  }
  units: { tenant_id: string; unit_id: string; name: string; open: Generated<boolean> }
  users: {
    tenant_id: string
    user_id: string
    email: string
    name: string
    role: Role
    unit_id: string | null
    state: 'invited' | 'active' | 'closed'
    password_hash: string | null
    totp_secret: string | null
    totp_confirmed_at: Date | null
    totp_last_step: Generated<string>
    last_seen_at: Date | null
    created_at: Moment
  }
  invitations: {
    tenant_id: string
    user_id: string
    token_hash: Buffer
    valid_to: Date
    used_at: Date | null
    created_at: Moment
  }
  sessions: {
    token_hash: Buffer
    tenant_id: string
    user_id: string
    state: 'second_step' | 'signed_in'
    created_at: Moment
    seen_at: Moment
    ends_at: Date
  }
  attempts: { attempt_id: string; key_hash: Buffer; at: Date }
  collections: {
    tenant_id: string
    collection_id: string
    title: string
    form_id: string
    form_version: number
    own_form: string | null
    from_day: string
    to_day: string
    state: Generated<'open' | 'closed'>
    expected: number | null
    created_by: string
    created_at: Moment
  }
  collection_units: { tenant_id: string; collection_id: string; unit_id: string }
  records: {
    tenant_id: string
    record_id: string
    collection_id: string
    form_id: string
    form_version: number
    own_form: string | null
    state: RecordState
    version: Generated<number>
    answers: Json<Answers>
    reasons: Json<Reasons>
    second_of: string | null
    local_id: string | null
    child: string | null
    opened_on: string | null
    closed_on: string | null
    created_by: string
    created_at: Moment
    changed_by: string
    changed_at: Moment
  }
  record_versions: {
    tenant_id: string
    record_id: string
    version: number
    state: RecordState
    answers: Json<Answers>
    changed_by: string
    changed_at: Date
    why: (typeof versionReasons)[number]
    why_text: string | null
  }
  flags: {
    tenant_id: string
    flag_id: string
    record_id: string
    variable: string
    question: string | null
    asked_by: string
    asked_at: Moment
    answer_codes: Generated<string[]>
    answer_text: string | null
    answered_by: string | null
    answered_at: Date | null
  }
  work_sessions: {
    tenant_id: string
    session_id: string
    collection_id: string
    title: string
    double_share: number
    started_by: string
    started_at: Moment
    ended_at: Date | null
  }
  tallies: {
    tenant_id: string
    form_id: string
    period: string
    kon: string
    aldersgrupp: string
    tidigare_kand: Generated<string>
    records: number
    tallies: Json<Record<string, Tally>>
    refreshed_at: Date
  }
  population: { tenant_id: string; year: number; sex: string; age_group: string; persons: number }
  population_years: {
    tenant_id: string
    year: number
    source: string
    saved_by: string
    saved_at: Moment
  }
  purges: {
    tenant_id: string
    purge_id: string
    at: Moment
    before_day: string
    records: number
    proof: string
    purged_by: string
  }
  audit_heads: { tenant_id: string; number: string; hash: Buffer }
  audit_log: {
    tenant_id: string
    number: Generated<string>
    at: Generated<Date>
    user_id: string | null
    act: string
    record_id: string | null
    purpose: string | null
    count: number | null
    hash: Generated<Buffer>
  }
}

export type RecordState = 'draft' | 'submitted' | 'withdrawn'
