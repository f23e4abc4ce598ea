import { type HouseKind, type Role, rolesIn } from '@lyhord/contract/frame/policy.ts'
import { words } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { endInvitations } from '../queries/invitations.ts'
import { endSessionsOf } from '../queries/sessions.ts'
import { findUnit } from '../queries/units.ts'
import { findUser, holdAdministrators, type UserChange, type UserRow, updateUser } from '../queries/users.ts'

/** Changes a person of the tenant. Nobody closes themselves, and one active administrator always remains. */
export const changeUser = async (
  db: TenantDb,
  id: string,
  change: UserChange,
  at: Date,
): Promise<UserRow> => {
  if (change.state === 'closed' && id === db.user) throw refuse('not_oneself')
  const administrators = await holdAdministrators(db)
  await mustFindUser(db, id)
  if (leavesOffice(change) && administrators.includes(id) && administrators.length === 1)
    throw refuse('last_administrator')
  await mustHaveUnit(db, change.unit)
  await updateUser(db, id, change)
  if (change.state === 'closed') await shutOut(db, id, at)
  return mustFindUser(db, id)
}

const leavesOffice = ({ state, role }: UserChange): boolean =>
  state === 'closed' || (role !== undefined && role !== 'administrator')

const shutOut = async (db: TenantDb, id: string, at: Date): Promise<void> => {
  await endSessionsOf(db, id)
  await endInvitations(db, id, at)
}

/** The person, or a refusal that undoes the transaction. */
export const mustFindUser = async (db: TenantDb, id: string): Promise<UserRow> => {
  const found = await findUser(db, id)
  if (!found) throw refuse('not_found')
  return found
}

/** A person has a role that the house has. */
export const mustHaveRole = (kind: HouseKind, role: Role | undefined): void => {
  if (role && !rolesIn(kind).includes(role)) throw refuse('not_valid', [{ at: 'role', message: noSuchRole }])
}

/** A person belongs to a unit of the same tenant, or to none. */
export const mustHaveUnit = async (db: TenantDb, unit: string | null | undefined): Promise<void> => {
  if (unit && !(await findUnit(db, unit))) throw refuse('not_valid', [{ at: 'unit', message: noSuchUnit }])
}

const noSuchRole = words(
  'En region har bara analytiker och administratörer.',
  'A region has analysts and administrators only.',
)
const noSuchUnit = words('Enheten finns inte.', 'There is no such unit.')
