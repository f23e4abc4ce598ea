import { type Kysely, sql } from 'kysely'
import type { Actor } from '../http/visit.ts'
import { gathered } from '../outside/database/gathered.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { Schema } from './schema.ts'

/** How long a session lives unused. */
export const idleMinutes = 60
/** How often its use is noted. */
const noteEveryMs = 60_000

type Found = Pick<Schema['tenants'], 'tenant_id' | 'code' | 'kind'> & {
  readonly user_id: string
  readonly name: string
  readonly email: string
  readonly role: Actor['role']
  readonly totp_confirmed_at: Date | null
  readonly token_hash: Buffer
  readonly seen_at: Date
  readonly ends_at: Date
  readonly tenant_name: string
  readonly free_text: boolean
  readonly demonstration: boolean
}

/** The person behind a session that is signed in, not idle too long and not ended; null otherwise. Notes its use. */
export const findActor = async (
  gate: Kysely<Schema>,
  tokenHash: Buffer,
  now: Date,
): Promise<Actor | null> => {
  const row = await findSession({ q: gate }, tokenHash)
  const idleSince = now.getTime() - idleMinutes * 60_000
  if (!row || row.ends_at <= now || row.seen_at.getTime() <= idleSince) return null
  if (now.getTime() - row.seen_at.getTime() > noteEveryMs) await noteUse(gate, tokenHash, now)
  return actorOf(row)
}

const findSession = gathered(async ({ q }: { q: Kysely<Schema> }, tokenHashes: readonly Buffer[]) => {
  const { rows } = await sql<Found>`
    select s.token_hash, u.user_id, u.name, u.email, u.role, u.totp_confirmed_at, s.seen_at, s.ends_at, t.tenant_id,
      t.name as tenant_name, t.code, t.kind, t.free_text, t.demonstration
    from sessions s join users u on u.user_id = s.user_id join tenants t on t.tenant_id = s.tenant_id
    where s.token_hash = any(${tokenHashes}::bytea[]) and s.state = 'signed_in' and u.state = 'active'`.execute(
    q,
  )
  return tokenHashes.map((hash) => rows.find((row) => row.token_hash.equals(hash)))
})

const actorOf = (row: Found): Actor => ({
  user: row.user_id,
  name: row.name,
  email: row.email,
  role: row.role,
  secondStep: row.totp_confirmed_at !== null,
  endsAt: row.ends_at,
  tenant: {
    id: row.tenant_id,
    name: row.tenant_name,
    code: row.code,
    kind: row.kind,
    freeText: row.free_text,
    demonstration: row.demonstration,
  },
})

const noteUse = async (gate: Kysely<Schema>, tokenHash: Buffer, now: Date): Promise<void> => {
  await gate.updateTable('sessions').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute()
}

export interface NewSession {
  readonly tokenHash: Buffer
  readonly state: 'second_step' | 'signed_in'
  readonly at: Date
  readonly endsAt: Date
}

/** Opens a session for the person in this transaction. */
export const insertSession = async (db: TenantDb, session: NewSession): Promise<void> => {
  await db.q
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      tenant_id: db.tenant,
      user_id: db.person,
      state: session.state,
      created_at: session.at,
      seen_at: session.at,
      ends_at: session.endsAt,
    })
    .execute()
}

/** Whose session this is, whatever its state; `undefined` when there is none. */
export interface SessionHolder {
  readonly tenant: string
  readonly user: string
  readonly state: 'second_step' | 'signed_in'
}

/** Ends the session behind a token; whose it was. */
export const endSession = async (
  gate: Kysely<Schema>,
  tokenHash: Buffer,
): Promise<SessionHolder | undefined> =>
  gate
    .deleteFrom('sessions')
    .where('token_hash', '=', tokenHash)
    .returning(['tenant_id as tenant', 'user_id as user', 'state'])
    .executeTakeFirst()

/** Ends one session of the tenant. */
export const endSessionIn = async (db: TenantDb, tokenHash: Buffer): Promise<void> => {
  await db.q
    .deleteFrom('sessions')
    .where('tenant_id', '=', db.tenant)
    .where('token_hash', '=', tokenHash)
    .execute()
}

/** Ends all sessions of a person in the tenant. */
export const endSessionsOf = async (db: TenantDb, user: string): Promise<void> => {
  await db.q.deleteFrom('sessions').where('tenant_id', '=', db.tenant).where('user_id', '=', user).execute()
}

/** Somebody who has given their password and owes a one-time code. */
export interface Halfway {
  readonly tenant: string
  readonly user: string
}

/** The person behind a session that waits for a one-time code; `undefined` when it has ended. */
export const findHalfway = async (
  gate: Kysely<Schema>,
  tokenHash: Buffer,
  now: Date,
): Promise<Halfway | undefined> =>
  gate
    .selectFrom('sessions as s')
    .innerJoin('users as u', 'u.user_id', 's.user_id')
    .select(['s.tenant_id as tenant', 's.user_id as user'])
    .where('s.token_hash', '=', tokenHash)
    .where('s.state', '=', 'second_step')
    .where('s.ends_at', '>', now)
    .where('u.state', '=', 'active')
    .executeTakeFirst()

/** Removes sessions that have ended or were left idle. */
export const sweepSessions = async (gate: Kysely<Schema>, now: Date): Promise<void> => {
  const idleSince = new Date(now.getTime() - idleMinutes * 60_000)
  await gate
    .deleteFrom('sessions')
    .where((eb) => eb.or([eb('ends_at', '<=', now), eb('seen_at', '<=', idleSince)]))
    .execute()
}
