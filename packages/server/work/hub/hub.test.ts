import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import pg from 'pg'
import { migrate } from '../../outside/database/migrate.ts'
import { openPools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import { connected } from '../../outside/hub/connect.ts'
import { databaseOf, hubUrlOf, inDatabase } from '../../outside/hub/hub_url.ts'
import { openHub } from '../../outside/hub/open_hub.ts'
import { replaceArea } from '../../queries/areas.ts'
import { findEquity } from '../../queries/comparisons.ts'
import { listSentIds, sendLetter } from '../../queries/letters.ts'
import { listTables } from '../../queries/release_tables.ts'
import { findRelease } from '../../queries/releases.ts'
import { insertSubmission, listReceived, listRegions } from '../../queries/submissions.ts'
import type { TallyRow } from '../../queries/tallies.ts'
import { insertTenant } from '../../queries/tenants.ts'
import { insertUser } from '../../queries/users.ts'
import { ask } from '../../testing/ask.ts'
import { areaOf, talliesOf } from '../../testing/comparing.ts'
import { type HubNode, nodeFolders, startNode, until } from '../../testing/hub_nodes.ts'
import { beginRelease } from '../comparison/begin_release.ts'
import { checksumOf } from '../comparison/checksum.ts'
import { makeRelease } from '../comparison/make_release.ts'
import { beginReceiving } from './begin_receiving.ts'
import { beginSending } from './begin_sending.ts'
import { copyAnew } from './copy_anew.ts'
import { endLink } from './end_link.ts'
import { exchange } from './exchange.ts'
import { hubState } from './hub_state.ts'

const [form, period] = ['utredning', '2025-H1']
const rowsOf = (size: number): readonly TallyRow[] =>
  talliesOf(period, [size, size + 7, size + 3, size - 4], [9, 14, 5, size - 9])

interface Board {
  readonly tenant: string
  readonly user: string
  readonly code: string
  readonly rows: readonly TallyRow[]
}

const boardsOf = async (node: HubNode, codes: readonly string[], size: number): Promise<readonly Board[]> => {
  const boards: Board[] = []
  for (const [i, code] of codes.entries()) {
    const within = await node.house({ code, name: `Nämnden ${code}`, kind: 'board' }, 'lead')
    boards.push({ ...within, code, rows: rowsOf(size + 11 * i) })
  }
  return boards
}

const submit = (node: HubNode, { tenant, user, rows }: Board, to: string, tallies = rows): Promise<void> =>
  node.inside({ tenant, user }, (db) =>
    insertSubmission(db, {
      id: randomUUID(),
      to,
      form,
      period,
      tallies,
      checksum: checksumOf({ form, period, tallies }),
      named: true,
    }),
  )

/** A record past the API, in a collection of its own. */
const addRecord = async ({ place }: HubNode, { tenant, user }: Board): Promise<void> => {
  await ask(
    place.url,
    `insert into collections (tenant_id, collection_id, title, form_id, form_version, from_day, to_day, created_by)
     values ('${tenant}', gen_random_uuid(), 'x', 'utredning', 1, '2025-01-01', '2025-12-31', '${user}')`,
  )
  await ask(
    place.url,
    `insert into records (tenant_id, record_id, collection_id, form_id, form_version, state, answers, created_by, changed_by)
     select tenant_id, gen_random_uuid(), collection_id, form_id, 1, 'submitted', '{"utredning_id": "KONTROLL-1"}',
       created_by, created_by from collections where tenant_id = '${tenant}'`,
  )
}

test('two municipalities and a nation, each with a PostgreSQL of its own', async (t) => {
  const [folderA = '', folderB = '', folderN = ''] = await nodeFolders(t, ['a', 'b', 'nation'])
  let [a, b, nation] = await Promise.all([
    startNode(t, folderA),
    startNode(t, folderB),
    startNode(t, folderN),
  ])
  const boardsA = await boardsOf(a, ['9901', '9902', '9903'], 30)
  const boardsB = await boardsOf(b, ['9911', '9912'], 41)
  const region = await nation.house({ code: '9900', name: 'Nationen', kind: 'region' }, 'analyst')
  await nation.inside(region, (db) =>
    replaceArea(
      db,
      areaOf(
        'landet',
        [...boardsA, ...boardsB].map((x) => x.code),
      ),
    ),
  )
  const farRegion = { id: region.tenant, name: 'Nationen' }
  const received = () => nation.inside(region, (db) => listReceived(db, form, period))
  const post = () => exchange(nation.place.pools, nation.place.url)
  const arrivesAs = (what: string, isSo: (s: Awaited<ReturnType<typeof received>>) => boolean) =>
    until(what, async () => {
      await post()
      return isSo(await received())
    })
  const addresses: string[] = []

  await t.test(
    'a municipality publishes, and the nation becomes a region that its leads can choose',
    async () => {
      for (const node of [a, b]) {
        const sending = await beginSending(node.place, farRegion)
        assert.ok(typeof sending === 'object' && 'address' in sending, JSON.stringify(sending))
        addresses.push(sending.address)
        assert.deepEqual(await listRegions(node.place.pools.gate), [farRegion])
        assert.equal(await beginSending(node.place, farRegion), 'known')
      }
      for (const board of boardsA) await submit(a, board, region.tenant)
      await exchange(a.place.pools, a.place.url)
    },
  )

  await t.test('the address opens letters, and no door to a record', async () => {
    const [board = assert.fail()] = boardsA
    await addRecord(a, board)
    const [address = ''] = addresses
    const slot = `select pg_create_logical_replication_slot('spy', 'test_decoding', true)`
    await connected(address, async (client) => {
      const { rows } = await client.query('select to_tenant, tenant_id, submission_id, payload from letters')
      assert.equal(rows.length, 3)
      for (const statement of ['select link from letters', 'select 1 from links', 'delete from letters'])
        await assert.rejects(client.query(statement), { code: '42501' }, statement)
      await client.query(slot)
      await ask(a.place.url, `update records set answers = answers || '{"mer": "KONTROLL-2"}'`)
      const spied = await client.query(`select data from pg_logical_slot_get_changes('spy', null, null)`)
      assert.doesNotMatch(JSON.stringify(spied.rows), /KONTROLL|records/)
    })
    const product = inDatabase(address, databaseOf(a.place.url))
    await assert.rejects(
      connected(product, (c) => c.query('select 1')),
      { code: '42501' },
    )
    const { hostname, port, username, password } = new URL(address)
    const whole = { host: hostname, port: Number(port), user: username, password, replication: 'true' }
    await assert.rejects(
      connected(whole, (c) => c.query('IDENTIFY_SYSTEM')),
      { code: '28000' },
    )
    const published = await ask(hubUrlOf(a.place.url), 'select tablename from pg_publication_tables')
    assert.deepEqual(published, ['letters'])
  })

  await t.test('joined, what waited arrives, and then what is submitted', async () => {
    for (const [i, codes] of [['9901', '9902', '9903'], ['9911']].entries()) {
      const member = { address: addresses[i] ?? '', name: `Medlem ${i}`, codes }
      const joined = await beginReceiving(nation.place, member)
      assert.ok(typeof joined === 'object' && 'copied' in joined && joined.copied, JSON.stringify(joined))
      assert.equal(await beginReceiving(nation.place, member), 'joined_already')
    }
    assert.deepEqual((await received()).map((s) => s.code).sort(), ['9901', '9902', '9903'])
    for (const board of boardsB) await submit(b, board, region.tenant)
    await exchange(b.place.pools, b.place.url)
    await arrivesAs('9911', (all) => all.length === 4)
    assert.deepEqual((await received()).find((s) => s.code === '9911')?.tallies, boardsB[0]?.rows)
  })

  await t.test('a municipality that the member may not speak for is held, and says so', async () => {
    const held = async () =>
      (await hubState(nation.place)).links.find((l) => l.link.name === 'Medlem 1')?.held
    await until('held', async () => {
      await post()
      return (await held())?.length === 1
    })
    assert.deepEqual(await held(), [{ why: 'not_their_code', letters: 1 }])
    await ask(
      hubUrlOf(nation.place.url),
      `update links set codes = codes || array['9912'] where name = 'Medlem 1'`,
    )
    await arrivesAs('9912', (all) => all.length === 5)
  })

  await t.test(
    'what is submitted anew or withdrawn while the nation is down is known when it is back',
    async () => {
      await nation.stop()
      const [first = assert.fail(), second = assert.fail()] = boardsA
      await submit(a, first, region.tenant, rowsOf(77))
      await ask(a.place.url, `delete from submissions where tenant_id = '${second.tenant}'`)
      await exchange(a.place.pools, a.place.url)
      nation = await startNode(t, folderN)
      await arrivesAs('the new one', (all) => all.length === 4 && all.some((s) => s.records === 4 * 77 + 6))
      await submit(a, second, region.tenant)
      await submit(a, first, region.tenant)
      await exchange(a.place.pools, a.place.url)
      await arrivesAs('all', (all) => all.length === 5 && all.every((s) => s.records !== 4 * 77 + 6))
    },
  )

  await t.test('a municipality that is down for a while loses nothing and withdraws nothing', async () => {
    await b.stop()
    assert.deepEqual((await post()).withdrawn, 0)
    b = await startNode(t, folderB)
    const [first = assert.fail()] = boardsB
    await submit(b, first, region.tenant, rowsOf(55))
    await exchange(b.place.pools, b.place.url)
    await arrivesAs('after the outage', (all) => all.some((s) => s.records === 4 * 55 + 6))
    assert.equal((await received()).length, 5)
  })

  await t.test(
    'when the log was not kept long enough the member is copied anew, and nothing is withdrawn',
    async () => {
      await nation.stop()
      await until(
        'let go',
        async () => (await ask(a.place.url, 'select 1 from pg_replication_slots where active')).length === 0,
      )
      await ask(a.place.url, 'select pg_drop_replication_slot(slot_name) from pg_replication_slots')
      const [, , third = assert.fail()] = boardsA
      await submit(a, third, region.tenant, rowsOf(66))
      await exchange(a.place.pools, a.place.url)
      nation = await startNode(t, folderN)
      const before = await received()
      const copied = await copyAnew(nation.place, 'Medlem 0')
      assert.ok(typeof copied === 'object' && copied.copied, JSON.stringify(copied))
      assert.deepEqual(copied.exchanged, { sent: 0, recalled: 0, taken: 1, withdrawn: 1, held: 0 })
      const same = (await received()).filter((s) => before.some((x) => x.id === s.id))
      assert.equal(same.length, 4)
      assert.ok((await received()).some((s) => s.records === 4 * 66 + 6))
    },
  )

  await t.test('a member that is upgraded first may say more than the nation knows', async () => {
    const hub = (await openHub(a.place.url)) ?? assert.fail()
    await ask(hub.url, `alter table letters add column urgency integer not null default 1`)
    const tallies = rowsOf(88).map((row) => ({
      ...row,
      boende: 'alla',
      tallies: { ...row.tallies, nytt_matt: row.tallies.antal_utredningar },
    }))
    const [, second = assert.fail()] = boardsA
    const letter = {
      letter: 1,
      program: '99.0.0',
      form,
      period: '2025-H2',
      code: second.code,
      name: 'Nämnden 9902',
      checksum: checksumOf({ form, period: '2025-H2', tallies }),
      named: false,
      at: '2026-01-15T08:00:00.000Z',
      tallies,
      motive: 'x',
    }
    const send = (payload: unknown) =>
      sendLetter(hub.q, region.tenant, { tenant: second.tenant, id: randomUUID(), payload })
    await send(letter)
    await send({ ...letter, letter: 3 })
    await send({ ...letter, checksum: 'f'.repeat(64) })
    const later = () => nation.inside(region, (db) => listReceived(db, form, '2025-H2'))
    await until('taken', async () => {
      await post()
      return (await later()).length === 1
    })
    assert.deepEqual((await later())[0]?.tallies, tallies)
    await until('held', async () => {
      await post()
      return (await hubState(nation.place)).links.find((l) => l.link.name === 'Medlem 0')?.held.length === 2
    })
    assert.deepEqual(
      (await hubState(nation.place)).links
        .find((l) => l.link.name === 'Medlem 0')
        ?.held.map((h) => h.why)
        .sort(),
      ['damaged', 'newer_letter'],
    )
    await hub.close()
  })

  await t.test('a nation that is upgraded first goes on receiving', async () => {
    await ask(hubUrlOf(nation.place.url), `alter table letters add column read_on date default current_date`)
    const [first = assert.fail()] = boardsB
    await submit(b, first, region.tenant)
    await exchange(b.place.pools, b.place.url)
    await arrivesAs('to the newer one', (all) =>
      all.some(
        (s) => s.code === first.code && s.checksum === checksumOf({ form, period, tallies: first.rows }),
      ),
    )
  })

  await t.test('the release is the same as one made in a single database of all', async () => {
    await submit(a, boardsA[2] ?? assert.fail(), region.tenant)
    await exchange(a.place.pools, a.place.url)
    await arrivesAs('as at first', (all) =>
      all.every((s) =>
        [...boardsA, ...boardsB].some(
          (x) => x.code === s.code && checksumOf({ form, period, tallies: x.rows }) === s.checksum,
        ),
      ),
    )
    await ask(nation.place.url, 'create database single')
    const url = inDatabase(nation.place.url, 'single')
    await migrate(url)
    const pools = openPools(url, 2)
    try {
      const inside: HubNode['inside'] = (within, work) => inTenant(pools.app, within, work)
      for (const { tenant, user, code, name, kind, role } of [
        { ...region, code: '9900', name: 'Nationen', kind: 'region', role: 'analyst' } as const,
        ...[...boardsA, ...boardsB].map(
          ({ tenant, user, code }) =>
            ({ tenant, user, code, name: `Nämnden ${code}`, kind: 'board', role: 'lead' }) as const,
        ),
      ])
        await inside({ tenant, user }, async (db) => {
          await insertTenant(db, { code, name, kind })
          await insertUser(db, {
            id: user,
            name: 'Någon',
            email: `${user}@provkoping.example`,
            role,
            unit: null,
            passwordHash: 'x',
          })
        })
      await inside(region, (db) =>
        replaceArea(
          db,
          areaOf(
            'landet',
            [...boardsA, ...boardsB].map((x) => x.code),
          ),
        ),
      )
      for (const board of [...boardsA, ...boardsB]) await submit({ ...a, inside }, board, region.tenant)
      const releaseIn = async (app: typeof pools.app) => {
        const id = await inTenant(app, region, (db) =>
          beginRelease(db, { form, periods: [period], threshold: 4 }, 'x'),
        )
        await makeRelease(app, region, id, AbortSignal.any([]))
        return inTenant(app, region, async (db) => ({
          release: await findRelease(db, id),
          tables: await listTables(db, id, {}),
          equity: await findEquity(db, id, period),
        }))
      }
      const [one, other] = [await releaseIn(pools.app), await releaseIn(nation.place.pools.app)]
      assert.equal(one.release?.state, 'made')
      assert.ok(one.tables.length > 100)
      assert.deepEqual(other.tables, one.tables)
      assert.deepEqual(other.equity, one.equity)
      assert.deepEqual(other.release?.input, one.release.input)
      assert.equal(one.release.input.periods[0]?.members.filter((m) => m.reported).length, 5)
    } finally {
      await pools.close()
    }
  })

  await t.test('in the nation there is no record, no answer and nobody from the municipalities', async () => {
    const { url } = nation.place
    for (const table of ['records', 'record_versions', 'collections', 'import_rows'])
      assert.deepEqual(await ask(url, `select 1 from ${table}`), [], table)
    assert.deepEqual(await ask(url, `select 1 from users where tenant_id <> '${region.tenant}'`), [])
    const tables = await ask(
      hubUrlOf(url),
      `select tablename from pg_tables where schemaname = 'public' order by 1`,
    )
    assert.deepEqual(tables, ['letters', 'links', 'steps'])
    const letters = await ask(hubUrlOf(url), 'select payload::text from letters')
    assert.equal(letters.length, 5)
    for (const user of [...boardsA, ...boardsB].map((x) => x.user))
      assert.ok(!JSON.stringify(letters).includes(user))
    const [board = assert.fail()] = boardsA
    const invite = nation.inside({ tenant: board.tenant, user: null }, (db) =>
      insertUser(db, {
        id: randomUUID(),
        name: 'X',
        email: 'x@y.example',
        role: 'lead',
        unit: null,
        passwordHash: 'x',
      }),
    )
    await assert.rejects(invite, (fault) => fault instanceof pg.DatabaseError && fault.code === '42501')
  })

  await t.test(
    'a member that leaves takes with it what no release was made of, and can no longer send',
    async () => {
      const ended = await endLink(nation.place, 'Medlem 0')
      assert.ok(typeof ended === 'object' && ended.told, JSON.stringify(ended))
      assert.deepEqual((await received()).map((s) => s.code).sort(), ['9911', '9912'])
      assert.deepEqual(await ask(a.place.url, 'select 1 from pg_replication_slots'), [])
      const member = { address: addresses[0] ?? '', name: 'Tillbaka', codes: ['9901', '9902', '9903'] }
      assert.equal(typeof (await beginReceiving(nation.place, member)), 'object')
      await arrivesAs('back again', (all) => all.length === 5)
      assert.equal(typeof (await endLink(nation.place, 'Tillbaka')), 'object')
      assert.ok(typeof (await endLink(a.place, 'Nationen')) === 'object')
      assert.deepEqual(await listRegions(a.place.pools.gate), [])
      assert.deepEqual(await ask(a.place.url, `select 1 from pg_roles where rolname like 'lyhord_out%'`), [])
      const hub = (await openHub(a.place.url)) ?? assert.fail()
      assert.equal((await listSentIds(hub.q, region.tenant)).size, 0)
      await hub.close()
      assert.equal(await endLink(a.place, 'Nationen'), 'unknown')
    },
  )
})
