import { randomUUID } from 'node:crypto'
import { migrate } from '../packages/server/outside/database/migrate.ts'
import { openPools } from '../packages/server/outside/database/open_pools.ts'
import { inTenant } from '../packages/server/outside/database/tenant_db.ts'
import { writeAudit } from '../packages/server/queries/audit.ts'
import { insertCollection } from '../packages/server/queries/collections.ts'
import { insertRecords } from '../packages/server/queries/many_records.ts'
import { insertSubmission } from '../packages/server/queries/submissions.ts'
import { insertTenant } from '../packages/server/queries/tenants.ts'
import { insertUser } from '../packages/server/queries/users.ts'
import { ask } from '../packages/server/testing/ask.ts'
import { startTestCluster } from '../packages/server/testing/cluster.ts'
import { openAnswerShelf } from '../packages/server/work/answer_shelf.ts'
import { contentOfSubmission } from '../packages/server/work/comparison/content.ts'
import { letterOf } from '../packages/server/work/hub/letter.ts'
import { contentOf } from '../packages/server/work/judge_record.ts'
import { nation, nationSpan } from '../packages/server/work/synthetic/nation.ts'
import { synthesise } from '../packages/server/work/synthetic/synthesise.ts'
import { tallyTenant } from '../packages/server/work/tally_tenant.ts'

/*
 * What things weigh on disk: the records of three municipalities of the synthetic nation (a small one, the median and a
 * large one), their tallies in the grid that may travel, and their submissions, stored as the product stores them.
 */
const cluster = await startTestCluster()
const pools = openPools(cluster.url, 2)
const sizeOf = async (table: string): Promise<number> =>
  Number((await ask(cluster.url, `select pg_total_relation_size('${table}')`))[0])

const bySize = nation(2_000_000).toSorted((a, b) => a.size - b.size)
const chosen = [bySize[40], bySize[145], bySize[270]].flatMap((m) => m ?? [])
const form = 'utredning'
let made = 0
try {
  await migrate(cluster.url)
  for (const { code, name, size: rows, profile } of chosen) {
    const within = { tenant: randomUUID(), user: randomUUID() }
    const collection = randomUUID()
    const of = { collection, form, formVersion: 1, secondOf: null, by: within.user, at: new Date() }
    const records = [...synthesise({ rows, seed: `size ${code}`, ...nationSpan, profile })].map(
      (answers) => ({
        ...of,
        ...contentOf(form, 'submitted', answers, {}),
        id: randomUUID(),
      }),
    )
    await inTenant(pools.app, within, async (db) => {
      await insertTenant(db, { code, name, kind: 'board' })
      const person = {
        id: within.user,
        name: 'Någon',
        email: `${code}@lindaras.example`,
        role: 'lead',
      } as const
      await insertUser(db, { ...person, unit: null, passwordHash: 'x' })
      const { from, to } = nationSpan
      await insertCollection(db, {
        id: collection,
        title: 'Alla',
        form,
        formVersion: 1,
        from,
        to,
        expected: null,
      })
    })
    for (let at = 0; at < records.length; at += 2000)
      await inTenant(pools.app, within, async (db) => {
        const some = records.slice(at, at + 2000)
        await insertRecords(db, some)
        for (const { id } of some) await writeAudit(db, { act: 'record_submitted', record: id })
      })
    await inTenant(pools.app, within, (db) => tallyTenant(db, form))
    const shelf = openAnswerShelf()
    let [json, submissions] = [0, 0]
    for (const year of [2021, 2022, 2023, 2024, 2025])
      for (const half of ['H1', 'H2'])
        await inTenant(pools.app, within, async (db) => {
          const period = `${year}-${half}`
          const content = await contentOfSubmission(db, form, period, shelf.answers)
          const submission = { ...content, id: randomUUID(), form, period, named: true }
          json += JSON.stringify(
            letterOf({ ...submission, tenant: within.tenant, code, name, at: new Date() }),
          ).length
          submissions++
          await insertSubmission(db, { ...submission, to: within.tenant })
        })
    made += rows
    console.log(
      `${code}: ${rows} investigations, a letter is ${Math.round(json / submissions / 1000)} kB before packing`,
    )
  }
  const [records, log, tallies, submissions] = [
    await sizeOf('records'),
    await sizeOf('audit_log'),
    await sizeOf('tallies'),
    await sizeOf('submissions'),
  ]
  const letters = chosen.length * 10
  console.log(
    `a record: ${Math.round(records / made)} bytes with its indexes, its entry in the log ${Math.round(log / made)}`,
  )
  console.log(`the tallies of a municipality and half-year: ${Math.round(tallies / letters / 1000)} kB`)
  console.log(`a submission (or a letter): ${Math.round(submissions / letters / 1000)} kB`)
} finally {
  await pools.close()
  await cluster.stop()
}
