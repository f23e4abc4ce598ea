import type { Role } from '@lyhord/contract'
import type { Kysely } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { Schema } from './schema.ts'

/** Gives a person a new invitation; those they had before end. */
export const insertInvitation = async (
  db: TenantDb,
  user: string,
  tokenHash: Buffer,
  at: Date,
  validTo: Date,
): Promise<void> => {
  await endInvitations(db, user, at)
  await db.q
    .insertInto('invitations')
    .values({ tenant_id: db.tenant, user_id: user, token_hash: tokenHash, created_at: at, valid_to: validTo })
    .execute()
}

/** Ends the invitations of a person that are still valid. */
export const endInvitations = async (db: TenantDb, user: string, at: Date): Promise<void> => {
  await db.q
    .updateTable('invitations')
    .set({ valid_to: at })
    .where('tenant_id', '=', db.tenant)
    .where('user_id', '=', user)
    .where('used_at', 'is', null)
    .where('valid_to', '>', at)
    .execute()
}

export interface Invitation {
  readonly tenant: string
  readonly user: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly tenantName: string
}

/** The invitation behind a token, unused and in time. */
export const findInvitation = async (
  gate: Kysely<Schema>,
  tokenHash: Buffer,
  now: Date,
): Promise<Invitation | undefined> =>
  gate
    .selectFrom('invitations as i')
    .innerJoin('users as u', 'u.user_id', 'i.user_id')
    .innerJoin('tenants as t', 't.tenant_id', 'i.tenant_id')
    .select([
      'i.tenant_id as tenant',
      'i.user_id as user',
      'u.name',
      'u.email',
      'u.role',
      't.name as tenantName',
    ])
    .where('i.token_hash', '=', tokenHash)
    .where('i.used_at', 'is', null)
    .where('i.valid_to', '>', now)
    .where('u.state', '<>', 'closed')
    .executeTakeFirst()

/** Uses an invitation up; false when somebody was first or it has ended. */
export const takeInvitation = async (db: TenantDb, tokenHash: Buffer, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await db.q
    .updateTable('invitations')
    .set({ used_at: now })
    .where('tenant_id', '=', db.tenant)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('valid_to', '>', now)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
