import { randomUUID } from 'node:crypto'
import { formById, municipalities } from '@lyhord/catalogue'
import { policyOf, type ReleasedCell } from '@lyhord/core'
import { openPools } from '../packages/server/outside/database/open_pools.ts'
import { inTenant, type TenantDb } from '../packages/server/outside/database/tenant_db.ts'
import { finishRelease, insertRelease } from '../packages/server/queries/release_making.ts'
import { publishRelease } from '../packages/server/queries/release_publication.ts'
import { insertTenant } from '../packages/server/queries/tenants.ts'
import { insertUser } from '../packages/server/queries/users.ts'
import { databaseOf, removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { codesOfGrid, gridGroupings } from '../packages/server/work/comparison/grid.ts'
import { allReleased, type OneReleased } from '../packages/server/work/comparison/released_indicators.ts'
import { diceOf } from '../packages/server/work/synthetic/dice.ts'
import { percentile } from './percentile.ts'
import { personIn } from './person.ts'

const runs = 60
const entry = formById('utredning')
if (!entry) throw new Error('no form')
const members = municipalities.map(({ code, name }) => ({ code, name, reported: true, named: code > '0300' }))
const counties = Map.groupBy(members, ({ code }) => code.slice(0, 2))
const areas = [...counties].map(([county, own]) => ({
  area: `lan-${county}`,
  kind: 'county',
  name: `Län ${county}`,
  invented: true,
  members: own.length,
  label: `lan-${county}`,
  units: own.map((m) => m.code),
}))
const dice = diceOf('comparison bench')
const policy = policyOf(4)

/** Invented cells of a released table: of every twentieth nothing is shown. */
const cellsOf = (
  period: string,
  grouping: 'kon' | 'aldersgrupp',
  one: OneReleased,
): readonly ReleasedCell[] => {
  const groups = grouping === 'kon' ? ['Total'] : []
  if (one.code === null) groups.push(...codesOfGrid(entry, grouping))
  const labels = [...members.map((m) => m.code), ...areas.map((a) => a.label), 'Total']
  return labels.flatMap((area) =>
    groups.map((code): ReleasedCell => {
      const n = dice.whole(20, 420)
      const isHidden = dice.chance(0.05)
      const numerator = isHidden ? null : Math.floor((n * dice.whole(20, 50)) / 100)
      return {
        area,
        group: { [grouping]: code },
        period,
        n,
        numerator,
        hidden: isHidden ? 'protected' : null,
      }
    }),
  )
}

const publishNation = async (db: TenantDb, periods: readonly string[]): Promise<void> => {
  const id = randomUUID()
  const input = {
    region: 'Riket (påhittat)',
    periods: periods.map((period) => ({ period, members, areas, missing: {}, earlier: [] })),
  }
  const made = { id, form: 'utredning', policy, program: 'bench', input, inputChecksum: 'a'.repeat(64) }
  await insertRelease(db, { ...made, submissions: [] })
  const tables = periods.flatMap((period) =>
    allReleased(entry).flatMap((one) =>
      gridGroupings
        .filter((grouping) => grouping === 'kon' || one.code === null)
        .map((grouping) => ({
          indicator: one.id,
          period,
          grouping,
          content: { indicator: one.id, policy, cells: cellsOf(period, grouping, one) },
        })),
    ),
  )
  const audit = { pass: true, audited: 1, recoverable: 0, narrow: 0, exposed: 0, wrong: 0, narrowest: 4 }
  await finishRelease(db, id, { tables, audit, outputChecksum: 'b'.repeat(64) })
  await publishRelease(db, id)
}

const house = await startHouse()
const pools = openPools(await databaseOf(house.dataDir), 2)
try {
  const [tenant, user] = [randomUUID(), randomUUID()]
  const within = { tenant, user }
  await inTenant(pools.app, within, async (db) => {
    await insertTenant(db, { code: '0000', name: 'Riket (påhittat)', kind: 'region' })
    const analyst = { name: 'Analytiker', email: 'analytiker@riket.example', role: 'analyst' as const }
    await insertUser(db, { ...analyst, id: user, unit: null, passwordHash: null })
  })
  for (const periods of [
    ['2024-H1', '2024-H2'],
    ['2025-H1', '2025-H2'],
  ])
    await inTenant(pools.app, within, (db) => publishNation(db, periods))
  const lead = await personIn(house.origin, 'lead', 1)
  const of = `from=${tenant}&form=utredning`
  for (const [what, page] of [
    ['one indicator, half-year', `indicator?${of}&period=2025-H2&indicator=samtal_minst_1`],
    [
      'one indicator against a county',
      `indicator?${of}&period=2025-H2&indicator=samtal_minst_1&against=lan-14`,
    ],
    ['one indicator, year', `indicator?${of}&period=2025&indicator=samtal_minst_1`],
    ['profile of a municipality', `profile?${of}&period=2025-H2&area=1495`],
    ['profile of a municipality, year', `profile?${of}&period=2025&area=1495`],
    ['what can be compared', ''],
  ] as const) {
    const path = `/api/comparisons${page === '' ? '' : `/${page}`}`
    const times: number[] = []
    for (let i = 0; i <= runs; i++) {
      const began = performance.now()
      const { status, body } = await lead('GET', path)
      if (status !== 200) throw new Error(`${path}: ${status} ${body.slice(0, 200)}`)
      times.push(performance.now() - began)
    }
    const [first = 0, ...later] = times
    console.log(
      `${what}, ${members.length} municipalities: first ${first.toFixed(0)} ms, then median ` +
        `${percentile(later, 50).toFixed(1)} ms, p95 ${percentile(later, 95).toFixed(1)} ms; target p95 100 ms`,
    )
  }
} finally {
  await pools.close()
  await removeHouse(house)
}
