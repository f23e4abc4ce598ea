import type { House } from '../house.ts'
import { type Refusal, refuse } from '../http/refusal.ts'
import { inTenant } from '../outside/database/tenant_db.ts'
import { verifyPassword } from '../outside/passwords.ts'
import { type Account, findAccount } from '../queries/accounts.ts'
import { writeAudit } from '../queries/audit.ts'
import { guess } from './throttle.ts'

/** The active account that an e-mail address and a password belong to. Every refusal takes the same work. */
export const checkPassword = (
  house: House,
  email: string,
  password: string,
  from: string,
): Promise<Account | Refusal> =>
  guess(house, `email ${email}`, from, async () => {
    const account = await findAccount(house.pools.gate, email)
    const right = await verifyPassword(account?.passwordHash ?? null, password)
    if (account && right && account.state === 'active') return account
    if (account) await tellOfRefusal(house, account)
    return refuse('sign_in_refused')
  })

/** The tenant's log tells whose account was tried, never the address or the password. */
const tellOfRefusal = (house: House, { tenant, user }: Account): Promise<void> =>
  inTenant(house.pools.app, { tenant, user }, (db) => writeAudit(db, { act: 'sign_in_refused' }))
