import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { policyOf } from '@lyhord/core'
import { openPools } from '../packages/server/outside/database/open_pools.ts'
import { inTenant } from '../packages/server/outside/database/tenant_db.ts'
import {
  finishRelease,
  insertRelease,
  type StoredAudit,
  type StoredTable,
} from '../packages/server/queries/release_making.ts'
import { publishRelease } from '../packages/server/queries/release_publication.ts'
import { insertTenant } from '../packages/server/queries/tenants.ts'
import { insertUser } from '../packages/server/queries/users.ts'
import { askerAt, databaseOf, removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { openSession } from '../packages/server/work/open_session.ts'
import { nation } from '../packages/server/work/synthetic/nation.ts'
import { cpuTime } from './cpu_time.ts'
import { releaseFile } from './nation.ts'
import { percentile } from './percentile.ts'

const period = process.env.NATION_PERIOD ?? '2025-H1'
if (!existsSync(releaseFile(period))) throw new Error('run nation_release.bench.ts first')
const { tables, audit }: { tables: StoredTable[]; audit: StoredAudit } = JSON.parse(
  readFileSync(releaseFile(period), 'utf8'),
)
const places = nation(2_000_000)
const counties = [...Map.groupBy(places, (p) => p.county)]

/** The release as it would have been made of what 290 boards here had submitted. */
const input = {
  region: 'Den syntetiska nationen',
  periods: [
    {
      period,
      members: places.map(({ code, name }) => ({ code, name, reported: true, named: true })),
      areas: counties.map(([label, own]) => ({
        area: `lan_${label}`,
        kind: 'county',
        name: `Syntetiskt län ${label}`,
        invented: true,
        members: own.length,
        label,
        units: own.map((p) => p.code).sort(),
      })),
      missing: {},
      earlier: [],
    },
  ],
}

const house = await startHouse({ empty: true })
const url = await databaseOf(house.dataDir)
const pools = openPools(url, 2)
try {
  const within = { tenant: randomUUID(), user: randomUUID() }
  const release = randomUUID()
  const token = await inTenant(pools.app, within, async (db) => {
    await insertTenant(db, { code: '6000', name: input.region, kind: 'region' })
    const person = { id: within.user, name: 'Anna', email: 'anna@nationen.example', role: 'analyst' } as const
    await insertUser(db, { ...person, unit: null, passwordHash: 'x' })
    const made = { id: release, form: 'utredning', policy: policyOf(4), program: 'bench', input }
    await insertRelease(db, { ...made, inputChecksum: 'a'.repeat(64), submissions: [] })
    await finishRelease(db, release, { tables, audit, outputChecksum: 'b'.repeat(64) })
    await publishRelease(db, release)
    return (await openSession(db, 'signed_in', new Date())).token
  })
  const ask = askerAt(house.origin, 4, `lyhord=${token}`)
  const indicators = [...new Set(tables.map((t) => t.indicator))]
  const queryOf = (more: object): string =>
    new URLSearchParams({ from: within.tenant, form: 'utredning', period, ...more }).toString()
  const pages: Readonly<Record<string, (i: number) => string>> = {
    'one indicator': (i) => `indicator?${queryOf({ indicator: indicators[i % indicators.length] })}`,
    'one area, all indicators': (i) => `profile?${queryOf({ area: places[(7 * i) % 290]?.code })}`,
  }
  for (const [page, addressOf] of Object.entries(pages)) {
    const times: number[] = []
    let bytes = 0
    const before = cpuTime(house.process.pid ?? 0, house.dataDir)
    const asked = 2 * indicators.length
    for (let i = 0; i < asked; i++) {
      const { status, body, ms } = await ask('GET', `/api/comparisons/${addressOf(i)}`)
      if (status !== 200) throw new Error(`${page}: ${body}`)
      times.push(ms)
      bytes = Math.max(bytes, body.length)
    }
    const after = cpuTime(house.process.pid ?? 0, house.dataDir)
    const cpu = before && after ? ((1000 * (after.server - before.server)) / asked).toFixed(1) : '–'
    const [cold, warm] = [times.slice(0, indicators.length), times.slice(indicators.length)]
    console.log(
      `${page}: first time median ${percentile(cold, 50).toFixed(0)}, p95 ${percentile(cold, 95).toFixed(0)} ms; ` +
        `again median ${percentile(warm, 50).toFixed(0)}, p95 ${percentile(warm, 95).toFixed(0)} ms; ` +
        `${cpu} ms CPU a page, largest ${Math.round(bytes / 1000)} kB; target p95 100 ms`,
    )
  }
} finally {
  await pools.close()
  await removeHouse(house)
}
