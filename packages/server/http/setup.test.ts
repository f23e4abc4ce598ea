import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { hashPassword } from '../outside/passwords.ts'
import { insertDemonstrationPeople, insertDemonstrationTenant } from '../queries/demonstration.ts'
import { openBrowser } from '../testing/browser.ts'
import { openTestHouse } from '../testing/house.ts'
import { demonstrationPassword, peopleOf } from '../work/demonstration/people.ts'
import { makeServer } from './server.ts'

const { as, browser, house, inside } = await openTestHouse()
const server = await makeServer({ ...house, begunAs: 'demonstration' })
after(() => server.close())

const invented = peopleOf('Björkåker').map((person) => ({ ...person, user: randomUUID() }))
const hash = await hashPassword(demonstrationPassword)
await inside(async (db) => {
  await insertDemonstrationTenant(db, { code: '0002', name: 'Björkåker', kind: 'board' })
  await insertDemonstrationPeople(db, invented, hash)
}, randomUUID())

const signIns = async () => (await openBrowser(server).ok('GET /api/setup')).signIns

test('the demonstration tells whom one may sign in as, and it is true', async () => {
  await as('Äkta person', 'lead')
  const told = await signIns()
  assert.deepEqual(told.map((person) => person.email).sort(), invented.map((person) => person.email).sort())
  const [{ email = '', password = '' } = {}] = told
  await openBrowser(server).ok('POST /api/session', { body: { email, password } })
})

test('one who has chosen a password of their own is told of no more', async () => {
  const [{ email = '', password = '' } = {}] = await signIns()
  const person = openBrowser(server)
  await person.ok('POST /api/session', { body: { email, password } })
  const change = { current: password, next: 'en egen mening om regn' }
  await person.ok('POST /api/account/password', { body: change })
  const left = await signIns()
  assert.ok(left.length === invented.length - 1 && !left.some((p) => p.email === email))
})

test('outside the demonstration nobody is told of', async () => {
  const setup = await browser().ok('GET /api/setup')
  assert.deepEqual([setup.demonstration, setup.signIns], [false, []])
})
