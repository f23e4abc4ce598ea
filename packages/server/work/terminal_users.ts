import { randomUUID } from 'node:crypto'
import type { Role } from '@lyhord/contract'
import { databaseProblem } from '../outside/database/database_problem.ts'
import type { Pools } from '../outside/database/open_pools.ts'
import { inTenant, type TenantDb } from '../outside/database/tenant_db.ts'
import { findAccount } from '../queries/accounts.ts'
import { writeAudit } from '../queries/audit.ts'
import type { Board } from '../queries/everyone.ts'
import { beginInstallation } from '../queries/installation.ts'
import { insertTenant } from '../queries/tenants.ts'
import { insertUser } from '../queries/users.ts'
import { type Invited, invite } from './invite.ts'

export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** An invited person; the link's secret is shown once. */
export interface InvitedPerson extends Invited {
  readonly user: string
}

/** Invites somebody to a board, which is made if it is new; `undefined` when the address has an account already. */
export const addUser = async (
  pools: Pools,
  board: Board | Omit<Board, 'id'>,
  person: NewPerson,
  now: Date,
): Promise<InvitedPerson | undefined> => {
  await beginInstallation(pools.gate, 'empty')
  const [tenant, user] = ['id' in board ? board.id : randomUUID(), randomUUID()]
  try {
    return await inTenant(pools.app, { tenant, user: null }, async (db) => {
      if (!('id' in board)) await insertTenant(db, board)
      await insertUser(db, { ...person, id: user, unit: null, passwordHash: null })
      return inviteIn(db, user, now)
    })
  } catch (fault) {
    if (databaseProblem(fault) === 'already_taken') return undefined
    throw fault
  }
}

/** A new invitation for somebody who has forgotten their password. */
export const resetUser = async (
  pools: Pools,
  email: string,
  now: Date,
): Promise<InvitedPerson | 'okant' | 'stangt'> => {
  const account = await findAccount(pools.gate, email)
  if (!account) return 'okant'
  if (account.state === 'closed') return 'stangt'
  const { tenant, user } = account
  return inTenant(pools.app, { tenant, user: null }, (db) => inviteIn(db, user, now))
}

const inviteIn = async (db: TenantDb, user: string, now: Date): Promise<InvitedPerson> => {
  const invited = await invite(db, user, now)
  await writeAudit(db, { act: 'user_invited', purpose: `user ${user}` })
  return { ...invited, user }
}
