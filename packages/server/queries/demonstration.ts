import type { Role } from '@lyhord/contract'
import { type Insertable, type Kysely, sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { Schema } from './schema.ts'

/** Makes the tenant of this transaction, marked as demonstration for good; false when it is there already. */
export const insertDemonstrationTenant = async (
  db: TenantDb,
  tenant: { readonly code: string; readonly name: string; readonly kind: 'board' | 'region' },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db.q
    .insertInto('tenants')
    .values({ ...tenant, tenant_id: db.tenant, demonstration: true })
    .onConflict((c) => c.column('tenant_id').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Adds active people with one password for all. */
export const insertDemonstrationPeople = async (
  db: TenantDb,
  people: readonly {
    readonly user: string
    readonly name: string
    readonly email: string
    readonly role: Role
  }[],
  passwordHash: string,
): Promise<void> => {
  await db.q
    .insertInto('users')
    .values(
      people.map(({ user, name, email, role }) => ({
        tenant_id: db.tenant,
        user_id: user,
        name,
        email,
        role,
        state: 'active' as const,
        password_hash: passwordHash,
      })),
    )
    .execute()
}

/** Adds a work-group session that began a while ago. */
export const insertDemonstrationSession = async (
  db: TenantDb,
  session: Omit<Insertable<Schema['work_sessions']>, 'tenant_id' | 'ended_at'>,
): Promise<void> => {
  await db.q
    .insertInto('work_sessions')
    .values({ ...session, tenant_id: db.tenant })
    .execute()
}

/** Adds open questions to the group. */
export const insertDemonstrationFlags = async (
  db: TenantDb,
  flags: readonly Pick<
    Insertable<Schema['flags']>,
    'flag_id' | 'record_id' | 'variable' | 'asked_by' | 'asked_at'
  >[],
): Promise<void> => {
  await db.q
    .insertInto('flags')
    .values(flags.map((flag) => ({ ...flag, tenant_id: db.tenant })))
    .execute()
}

const sharedHashes = (gate: Kysely<Schema>) =>
  gate
    .selectFrom('users')
    .select('password_hash')
    .where('password_hash', 'is not', null)
    .groupBy('password_hash')
    .having((eb) => eb.fn.countAll(), '>', 1)

/** The hash that the people of the demonstration share, if some have been made. */
export const findSharedHash = async (gate: Kysely<Schema>): Promise<string | undefined> =>
  (await sharedHashes(gate).limit(1).executeTakeFirst())?.password_hash ?? undefined

/**
 * The demonstration's sign-ins, region first and in each place those who record first: the people whose password is still the one they were made with. They
 * share one hash, which two passwords never do otherwise, since each gets a salt of its own.
 */
export const listDemonstrationPeople = async (gate: Kysely<Schema>) =>
  gate
    .selectFrom('users as u')
    .innerJoin('tenants as t', 't.tenant_id', 'u.tenant_id')
    .select(['u.name', 'u.email', 'u.role', 't.name as tenant', 't.code'])
    .where('t.demonstration', '=', true)
    .where('u.state', '=', 'active')
    .where('u.totp_confirmed_at', 'is', null)
    .where('u.password_hash', 'in', sharedHashes(gate))
    .orderBy('t.code')
    .orderBy(sql`array_position(array['caseworker', 'lead', 'analyst', 'administrator'], u.role::text)`)
    .orderBy('u.email')
    .execute()
