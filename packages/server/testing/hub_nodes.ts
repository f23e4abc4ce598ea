import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { promisify } from 'node:util'
import { migrate } from '../outside/database/migrate.ts'
import { openPools } from '../outside/database/open_pools.ts'
import { inTenant, type TenantDb } from '../outside/database/tenant_db.ts'
import { settle } from '../outside/hub/readiness.ts'
import { type Database, openDatabase } from '../outside/postgres/database.ts'
import { insertTenant, type NewTenant } from '../queries/tenants.ts'
import { insertUser } from '../queries/users.ts'
import type { Place } from '../work/hub/place.ts'

/** An installation with a PostgreSQL server of its own, that can be stopped and started. */
export interface HubNode {
  readonly place: Place
  /** A house here with somebody in it. */
  readonly house: (tenant: NewTenant, role: 'lead' | 'analyst') => Promise<{ tenant: string; user: string }>
  readonly inside: <T>(
    within: { tenant: string; user: string | null },
    work: (db: TenantDb) => Promise<T>,
  ) => Promise<T>
  readonly stop: () => Promise<void>
}

const open = async (dataDir: string): Promise<Database> => {
  const settings = { port: 0, host: '127.0.0.1', dataDir, logLevel: 'silent', language: 'sv' } as const
  const opening = await openDatabase(settings, { purpose: 'test', durable: false })
  if (!opening.ok) throw new Error(opening.reason.en)
  return opening.database
}

/** Folders of servers that have been started once, told to send, and stopped: one is made, the others are its copies. */
export const nodeFolders = async (t: TestContext, names: readonly string[]): Promise<readonly string[]> => {
  const root = await mkdtemp(join(tmpdir(), 'lyhord-hub-'))
  /* PostgreSQL runs as somebody else when we are root, and must get in; its files stay theirs. */
  await chmod(root, 0o711)
  t.after(() => rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }))
  const [first = root, ...others] = names.map((name) => join(root, name))
  const database = await open(first)
  await migrate(database.url)
  await settle(database.url, [['wal_level', 'logical']])
  await database.close()
  for (const other of others) await promisify(execFile)('cp', ['-a', first, other])
  return [first, ...others]
}

/** Starts the server in a folder. */
export const startNode = async (t: TestContext, dataDir: string): Promise<HubNode> => {
  const { url, close } = await open(dataDir)
  const pools = openPools(url, 2)
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => (stopped ??= pools.close().then(close))
  t.after(stop)
  const inside: HubNode['inside'] = (within, work) => inTenant(pools.app, within, work)
  const house: HubNode['house'] = async (tenant, role) => {
    const within = { tenant: randomUUID(), user: randomUUID() }
    await inside(within, async (db) => {
      await insertTenant(db, tenant)
      const email = `${within.user}@provkoping.example`
      await insertUser(db, { id: within.user, name: 'Någon', email, role, unit: null, passwordHash: 'x' })
    })
    return within
  }
  return { place: { pools, url, embedded: true }, house, inside, stop }
}

/** Tries until something is so. */
export const until = async (
  what: string,
  isSo: () => Promise<boolean>,
  patienceMs = 20_000,
): Promise<void> => {
  const end = Date.now() + patienceMs
  while (!(await isSo())) {
    assert.ok(Date.now() < end, `never so: ${what}`)
    await new Promise((soon) => setTimeout(soon, 100))
  }
}
