import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Role } from '@lyhord/contract'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { makeServer } from '../http/server.ts'
import { type Clock, swedishDay } from '../outside/clock.ts'
import { inTenant, type TenantDb } from '../outside/database/tenant_db.ts'
import { openLog } from '../outside/log.ts'
import type { SendMail } from '../outside/mail.ts'
import { hashPassword } from '../outside/passwords.ts'
import { insertTenant } from '../queries/tenants.ts'
import { insertUser } from '../queries/users.ts'
import { openHouse } from '../work/open_house.ts'
import { openSession } from '../work/open_session.ts'
import { type Browser, openBrowser } from './browser.ts'
import { withTestDatabase } from './database.ts'
import { migrated } from './migrated.ts'

/** A clock that stands still until it is moved. */
interface TestClock extends Clock {
  readonly forward: (minutes: number) => void
}

const clockAt = (start: string): TestClock => {
  let at = new Date(start).getTime()
  return {
    now: () => new Date(at),
    today: () => swedishDay(new Date(at)),
    forward: (minutes) => {
      at += minutes * 60_000
    },
  }
}

/** Somebody who is signed in, and their account. */
export interface Person extends Browser {
  readonly user: string
  readonly tenant: string
  readonly email: string
}

export interface TestHouse {
  readonly house: House
  readonly server: FastifyInstance
  readonly clock: TestClock
  /** The database's superuser. */
  readonly url: string
  /** The tenant where people work unless another is named. */
  readonly tenant: string
  /** A browser where nobody is signed in. */
  readonly browser: (from?: string) => Browser
  readonly newTenant: (name: string) => Promise<string>
  /** A new person in this role, signed in. Everybody's password is {@link password}. */
  readonly as: (name: string, role: Role, tenant?: string) => Promise<Person>
  /** Work in a tenant past the API, as the house itself or as somebody. */
  readonly inside: <T>(work: (db: TenantDb) => Promise<T>, tenant?: string, user?: string) => Promise<T>
}

export const password = 'fyra blå stolar i hallen'
const hashed = hashPassword(password)

interface TestHouseOptions {
  /** Where its clock stands. */
  readonly now?: string
  readonly send?: SendMail | undefined
  /** Where Kolada is, for this house. */
  readonly kolada?: string | undefined
}

/** A whole house on a database of this test file's own, closed after it. */
export const openTestHouse = async ({
  now = '2026-03-16T09:00:00Z',
  send,
  kolada,
}: TestHouseOptions = {}): Promise<TestHouse> => {
  const { url } = await withTestDatabase(migrated)
  const dataDir = await mkdtemp(join(tmpdir(), 'lyhord-house-'))
  const clock = clockAt(now)
  const { house, close } = await openHouse({
    url,
    dataDir,
    begin: 'empty',
    log: openLog('silent'),
    clock,
    send,
    kolada,
  })
  const server = await makeServer(house)
  after(async () => {
    await server.close()
    await close()
    await rm(dataDir, { recursive: true })
  })
  const newTenant = async (name: string): Promise<string> => {
    const id = randomUUID()
    const made = { name, code: '0001', kind: 'board' as const }
    await inTenant(house.pools.app, { tenant: id, user: null }, (db) => insertTenant(db, made))
    return id
  }
  const tenant = await newTenant('Socialnämnden i Provköping')
  return {
    house,
    server,
    clock,
    url,
    tenant,
    newTenant,
    browser: (from) => openBrowser(server, undefined, from),
    as: (name, role, where = tenant) => enter(house, server, name, role, where),
    inside: (work, where = tenant, user) =>
      inTenant(house.pools.app, { tenant: where, user: user ?? null }, work),
  }
}

const enter = async (
  house: House,
  server: FastifyInstance,
  name: string,
  role: Role,
  tenant: string,
): Promise<Person> => {
  const user = randomUUID()
  const email = `${user}@provkoping.example`
  const passwordHash = await hashed
  const { token } = await inTenant(house.pools.app, { tenant, user }, async (db) => {
    await insertUser(db, { id: user, name, email, role, unit: null, passwordHash })
    return openSession(db, 'signed_in', house.clock.now())
  })
  return { ...openBrowser(server, token), user, tenant, email }
}
