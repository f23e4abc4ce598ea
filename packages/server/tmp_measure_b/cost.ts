import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'
import { addCollection } from '../testing/records.ts'
import { findActor } from '../queries/sessions.ts'
import { tokenHash } from '../http/session_cookie.ts'
const kit = await openTestHouse({ now: new Date().toISOString() })
const anna = await kit.as('Anna', 'lead')
const collection = await addCollection(kit, anna)
test('cost', async () => {
  const base = await kit.server.listen({ port: 0, host: '127.0.0.1' })
  const lanes = 8
  const run = async (what: string, n: number, act: () => Promise<unknown>) => {
    const t = performance.now(); const c0 = process.cpuUsage()
    await Promise.all(Array.from({ length: lanes }, async () => { for (let i = 0; i < n; i++) await act() }))
    const ms = performance.now() - t, c = process.cpuUsage(c0)
    console.log(what, `${((lanes * n) / ms * 1000).toFixed(0)}/s`, `cpu ${((c.user + c.system) / 1000 / (lanes * n)).toFixed(3)} ms each`)
  }
  const h = tokenHash(anna.token() ?? '')
  const actor = () => findActor(kit.house.pools.gate, h, kit.clock.now())
  const save = () => anna.ok('POST /api/records', { body: { id: randomUUID(), collection, answers: { kon: 'flicka', alder: 7, utredning_start: '2025-05-01', utredning_slut: '2025-06-01' } } })
  await run('warm', 50, save)
  for (let k = 0; k < 3; k++) { await run('findActor', 200, actor); await run('save draft (inject)', 100, save) }
})
