import type { Role } from '@lyhord/contract'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** The tenant's people by name; one when `id` is given. */
export const listUsers = async (db: TenantDb, id?: string) => {
  const rows = await db.q
    .selectFrom('users as u')
    .select(['u.user_id', 'u.name', 'u.email', 'u.role', 'u.unit_id', 'u.state', 'u.totp_confirmed_at'])
    .select(
      sql<Date | null>`greatest(u.last_seen_at, (select max(s.seen_at) from sessions s
        where s.tenant_id = u.tenant_id and s.user_id = u.user_id and s.state = 'signed_in'))`.as(
        'last_seen',
      ),
    )
    .where('u.tenant_id', '=', db.tenant)
    .$if(id !== undefined, (q) => q.where('u.user_id', '=', id ?? ''))
    .orderBy('u.name')
    .orderBy('u.email')
    .execute()
  return rows.map((row) => ({
    id: row.user_id,
    name: row.name,
    email: row.email,
    role: row.role,
    unit: row.unit_id,
    state: row.state,
    secondStep: row.totp_confirmed_at !== null,
    lastSeen: row.last_seen?.toISOString() ?? null,
  }))
}

export type UserRow = Awaited<ReturnType<typeof listUsers>>[number]

export const findUser = async (db: TenantDb, id: string): Promise<UserRow | undefined> =>
  (await listUsers(db, id))[0]

export interface NewUser {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly unit: string | null
  /** Without a password the person is invited; with one they are active. */
  readonly passwordHash: string | null
}

export const insertUser = async (db: TenantDb, user: NewUser): Promise<void> => {
  await db.q
    .insertInto('users')
    .values({
      tenant_id: db.tenant,
      user_id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      unit_id: user.unit,
      state: user.passwordHash === null ? 'invited' : 'active',
      password_hash: user.passwordHash,
    })
    .execute()
}

export interface UserChange {
  readonly name?: string | undefined
  readonly role?: Role | undefined
  readonly unit?: string | null | undefined
  readonly state?: 'active' | 'closed' | undefined
}

/** Changes a person. Opened again without ever having had a password, they are still invited. */
export const updateUser = async (db: TenantDb, id: string, change: UserChange): Promise<void> => {
  const opened = sql<'active' | 'invited'>`case when password_hash is null then 'invited' else 'active' end`
  await db.q
    .updateTable('users')
    .set((eb) => ({
      name: change.name ?? eb.ref('name'),
      role: change.role ?? eb.ref('role'),
      unit_id: change.unit === undefined ? eb.ref('unit_id') : change.unit,
      state: change.state === undefined ? eb.ref('state') : change.state === 'active' ? opened : change.state,
    }))
    .where('tenant_id', '=', db.tenant)
    .where('user_id', '=', id)
    .execute()
}

/** The tenant's active administrators, held until the transaction ends so that two cannot remove each other. */
export const holdAdministrators = async (db: TenantDb): Promise<readonly string[]> => {
  const rows = await db.q
    .selectFrom('users')
    .select('user_id')
    .where('tenant_id', '=', db.tenant)
    .where('role', '=', 'administrator')
    .where('state', '=', 'active')
    .orderBy('user_id')
    .forUpdate()
    .execute()
  return rows.map((row) => row.user_id)
}
