import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from '../../testing/ask.ts'
import { furnish, killServer, leadIn } from '../../testing/lead_in_house.ts'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { type Asker, databaseOf, removeHouse, startHouse } from '../../testing/running_house.ts'

const [rows, each] = [3000, 500]
const patience = 180_000

const stateOf = async (asking: Asker, id: string): Promise<string> => {
  const { state }: { state: string } = JSON.parse((await asking('GET', `/api/imports/${id}`)).body)
  return state
}

const until = async (asking: Asker, id: string, wanted: string): Promise<void> => {
  for (const end = Date.now() + patience; Date.now() < end && (await stateOf(asking, id)) !== wanted; )
    await pause(20)
  assert.equal(await stateOf(asking, id), wanted)
}

test('killed while chunks arrive, while they are checked and while they are taken in, an import ends with every row once', async () => {
  let house = await startHouse({ empty: true })
  try {
    const collection = await furnish(house)
    let asking = await leadIn(house)
    const again = async (): Promise<void> => {
      await killServer(house)
      house = await startHouse({ dataDir: house.dataDir, empty: true })
      asking = await leadIn(house)
    }
    const id = randomUUID()
    const checksum = createHash('sha256').update(id).digest('hex')
    const begin = { id, collection, form: 'utredning', rows, checksum }
    assert.equal((await asking('POST', '/api/imports', begin)).status, 200)
    const chunk = (n: number) => {
      const part = Array.from({ length: each }, (_, i) => n * each + i)
      return { rows: part.map((i) => ({ row: i + 1, answers: ordinaryAnswers(`K${i}`) })) }
    }
    const put = (n: number) => asking('PUT', `/api/imports/${id}/chunks/${n}`, chunk(n))
    for (const n of [0, 1, 2]) assert.equal((await put(n)).status, 200)
    const cut = put(3).catch(() => undefined)
    await again()
    await cut
    const { chunks }: { chunks: number[] } = JSON.parse((await asking('GET', `/api/imports/${id}`)).body)
    assert.deepEqual(chunks.slice(0, 3), [0, 1, 2], 'what was acknowledged is there')
    for (let n = 0; n < rows / each; n++) assert.equal((await put(n)).status, 200)

    assert.equal((await asking('POST', `/api/imports/${id}/check`)).status, 200)
    await again()
    await until(asking, id, 'checked')

    const taking = { mode: 'all' }
    assert.equal((await asking('POST', `/api/imports/${id}/apply`, taking)).status, 200)
    await pause(150)
    await again()
    await until(asking, id, 'applied')
    const url = await databaseOf(house.dataDir)
    const found = await ask(
      url,
      `select count(*) || ' ' || count(distinct local_id) from records where state = 'submitted'`,
    )
    assert.deepEqual(found, [`${rows} ${rows}`])
    assert.deepEqual(await ask(url, `select count(*)::int from audit_log where act = 'import_applied'`), [1])
    assert.deepEqual(await ask(url, 'select first_broken_audit(tenant_id) from tenants'), [null])
  } finally {
    await removeHouse(house)
  }
})
