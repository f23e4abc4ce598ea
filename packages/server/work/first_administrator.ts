import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { houseKind } from '@lyhord/catalogue/area/house_kind.ts'
import { words } from '@lyhord/core'
import type { House } from '../house.ts'
import { Refusal, refuse } from '../http/refusal.ts'
import { inTenant } from '../outside/database/tenant_db.ts'
import { noteSignIn } from '../queries/accounts.ts'
import { writeAudit } from '../queries/audit.ts'
import { insertTenant } from '../queries/tenants.ts'
import { insertUser } from '../queries/users.ts'
import { newPassword } from './new_password.ts'
import { type OpenSession, openSession } from './open_session.ts'
import { guess } from './throttle.ts'

export interface FirstAdministrator {
  readonly code: string
  readonly municipality: string
  readonly board: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Houses where somebody is being made the first administrator right now: the code is good for one. */
const busy = new WeakSet<House>()

/** Makes the first tenant and its administrator, for whoever has the code that was shown at the start; signs them in. */
export const makeFirstAdministrator = async (
  house: House,
  asked: FirstAdministrator,
  from: string,
): Promise<OpenSession | Refusal> => {
  if (house.setupCode.current() === null || busy.has(house)) return refuse('not_in_this_state')
  busy.add(house)
  try {
    return await checkAndMake(house, asked, from)
  } finally {
    busy.delete(house)
  }
}

const checkAndMake = async (
  house: House,
  asked: FirstAdministrator,
  from: string,
): Promise<OpenSession | Refusal> => {
  const right = await guess(house, 'setup code', from, async () =>
    isSame(plain(asked.code), plain(house.setupCode.current() ?? '')) ? true : refuse('setup_code_refused'),
  )
  if (right instanceof Refusal) return right
  const kind = houseKind(asked.municipality)
  if (!kind) return refuse('not_valid', [{ at: 'municipality', message: noMunicipality }])
  const passwordHash = await newPassword(asked.password, asked, 'password')
  if (passwordHash instanceof Refusal) return passwordHash
  const session = await make(house, kind, asked, passwordHash)
  house.setupCode.spend()
  return session
}

const make = (
  { pools, clock }: House,
  kind: NonNullable<ReturnType<typeof houseKind>>,
  { board, municipality, name, email }: FirstAdministrator,
  passwordHash: string,
): Promise<OpenSession> => {
  const [tenant, user] = [randomUUID(), randomUUID()]
  return inTenant(pools.app, { tenant, user }, async (db) => {
    await insertTenant(db, { name: board, code: municipality, kind })
    await insertUser(db, { id: user, name, email, role: 'administrator', unit: null, passwordHash })
    await noteSignIn(db, clock.now())
    const session = await openSession(db, 'signed_in', clock.now())
    await writeAudit(db, { act: 'tenant_made' })
    await writeAudit(db, { act: 'signed_in' })
    return session
  })
}

const noMunicipality = words(
  'Ingen av Sveriges 290 kommuner har den koden.',
  'None of the 290 municipalities of Sweden has that code.',
)

/** Compared in the same time wherever the first difference is. */
/** A code is the same in small letters, and with spaces or nothing for its hyphens. */
const plain = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

const isSame = (given: string, right: string): boolean => {
  const [a, b] = [given, right].map((text) => createHash('sha256').update(text).digest())
  return right !== '' && a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
