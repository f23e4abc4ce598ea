import type { HouseKind } from '@lyhord/contract/frame/policy.ts'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** A tenant by its name, as the terminal shows it. */
export interface Board {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: HouseKind
}

/** Every tenant that has its house here, by code and name. */
export const listBoards = (gate: Kysely<Schema>): Promise<Board[]> =>
  gate
    .selectFrom('tenants')
    .select(['tenant_id as id', 'code', 'name', 'kind'])
    .where('elsewhere', 'is', null)
    .orderBy('code')
    .orderBy('name')
    .execute()

/** Everybody with an account, tenant by tenant. */
export const listEveryone = (gate: Kysely<Schema>) =>
  gate
    .selectFrom('users as u')
    .innerJoin('tenants as t', 't.tenant_id', 'u.tenant_id')
    .select(['u.user_id as id', 'u.name', 'u.email', 'u.role', 'u.state'])
    .select(['t.name as board', 't.code'])
    .orderBy('t.code')
    .orderBy('t.name')
    .orderBy('u.name')
    .orderBy('u.email')
    .execute()
