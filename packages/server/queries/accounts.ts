import type { Kysely } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { Schema } from './schema.ts'

/** What signing in needs to know of a person. */
export interface Account {
  readonly tenant: string
  readonly user: string
  readonly name: string
  readonly email: string
  readonly state: 'invited' | 'active' | 'closed'
  readonly passwordHash: string | null
  /** One-time codes are on. */
  readonly secondStep: boolean
}

/** The account of an e-mail address (lower case), whichever tenant it is in. */
export const findAccount = async (gate: Kysely<Schema>, email: string): Promise<Account | undefined> => {
  const row = await gate
    .selectFrom('users')
    .select(['tenant_id', 'user_id', 'name', 'email', 'state', 'password_hash', 'totp_confirmed_at'])
    .where('email', '=', email)
    .executeTakeFirst()
  return (
    row && {
      tenant: row.tenant_id,
      user: row.user_id,
      name: row.name,
      email: row.email,
      state: row.state,
      passwordHash: row.password_hash,
      secondStep: row.totp_confirmed_at !== null,
    }
  )
}

/** Gives the person in this transaction a new password. */
export const setPassword = async (db: TenantDb, passwordHash: string): Promise<void> => {
  await ownRow(db).set({ password_hash: passwordHash }).execute()
}

/** A new password, an active account, and no second step: what accepting an invitation gives. True when one was on. */
export const beginAfresh = async (db: TenantDb, passwordHash: string): Promise<boolean> => {
  const before = await findSecondStep(db)
  await ownRow(db)
    .set({ password_hash: passwordHash, state: 'active', totp_secret: null, totp_confirmed_at: null })
    .execute()
  return before?.on ?? false
}

export const noteSignIn = async (db: TenantDb, at: Date): Promise<void> => {
  await ownRow(db).set({ last_seen_at: at }).execute()
}

/** The sealed seed of the person's one-time codes, and whether they have confirmed it. */
export const findSecondStep = async (
  db: TenantDb,
): Promise<{ readonly sealed: string; readonly on: boolean } | undefined> => {
  const row = await db.q
    .selectFrom('users')
    .select(['totp_secret', 'totp_confirmed_at'])
    .where('tenant_id', '=', db.tenant)
    .where('user_id', '=', db.person)
    .forUpdate()
    .executeTakeFirst()
  return row?.totp_secret ? { sealed: row.totp_secret, on: row.totp_confirmed_at !== null } : undefined
}

/** Keeps a seed that is not confirmed yet, or none. */
export const setSecondStep = async (db: TenantDb, sealed: string | null): Promise<void> => {
  await ownRow(db).set({ totp_secret: sealed, totp_confirmed_at: null }).execute()
}

export const confirmSecondStep = async (db: TenantDb, at: Date): Promise<void> => {
  await ownRow(db).set({ totp_confirmed_at: at }).execute()
}

/** Uses up a step of one-time codes; false when it, or a later one, has been used. */
export const takeStep = async (db: TenantDb, step: number): Promise<boolean> => {
  const { numUpdatedRows } = await ownRow(db)
    .set({ totp_last_step: String(step) })
    .where('totp_last_step', '<', String(step))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const ownRow = (db: TenantDb) =>
  db.q.updateTable('users').where('tenant_id', '=', db.tenant).where('user_id', '=', db.person)
