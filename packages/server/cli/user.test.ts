import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { noteServedAt } from '../outside/served_at.ts'
import { lyhord } from '../testing/command.ts'
import { openTestHouse, password } from '../testing/house.ts'

const house = await openTestHouse({ now: new Date().toISOString() })
const board = 'Socialnämnden i Provköping'
const user = (...args: string[]) => lyhord({ DATABASE_URL: house.url, PORT: '3111' }, 'user', ...args)
const person = ['--email', 'Nils@provkoping.example', '--name', 'Nils', '--role', 'caseworker']

test('somebody is invited from the terminal, gets in by the link, and forgets the password', async () => {
  const added = await user('add', ...person, '--board', board.toUpperCase(), '--json')
  assert.deepEqual([added.code, added.err], [0, ''])
  const { link }: { link: string } = JSON.parse(added.out)
  assert.match(link, /^http:\/\/localhost:3111\/inbjudan#[\w-]{43}$/)
  const [, token] = link.split('#')
  const nils = house.browser()
  const looked = await nils.ok('POST /api/invitations/look', { body: { token } })
  assert.deepEqual(looked, {
    name: 'Nils',
    email: 'nils@provkoping.example',
    tenant: board,
    role: 'caseworker',
  })
  await nils.ok('POST /api/invitations/acceptance', { body: { token, password } })
  await nils.ok('POST /api/session', { body: { email: 'nils@provkoping.example', password } })

  const again = await user(
    'reset',
    '--email',
    'nils@provkoping.example',
    '--address',
    'https://lyhord.example/',
    '--lang',
    'en',
  )
  assert.equal(again.code, 0)
  assert.match(
    again.out,
    /Give this link to nils@provkoping\.example[\s\S]*https:\/\/lyhord\.example\/inbjudan#/,
  )
  assert.equal((await nils.refused('GET /api/me')).id, 'not_signed_in', 'what they had before ends')

  const listed = await user('list')
  assert.match(
    listed.out,
    /Socialnämnden i Provköping \(0001\)\n {2}nils@provkoping\.example {2}Nils, socialsekreterare, aktiv/,
  )
  const berit = await house.as('Berit', 'administrator')
  const { entries } = await berit.ok('GET /api/audit', { query: { act: 'user_invited' } })
  assert.deepEqual(
    entries.map((e) => e.who),
    ['Lyhörd', 'Lyhörd'],
  )
})

test('without PORT the link leads to where the product was told to listen when it was started', async (t) => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'lyhord-served-'))
  t.after(() => rm(DATA_DIR, { recursive: true }))
  const invited = async (email: string): Promise<string> => {
    const env = { DATABASE_URL: house.url, DATA_DIR, PORT: '' }
    const who = ['--email', email, '--name', 'Ola', '--role', 'lead', '--board', board]
    return (await lyhord(env, 'user', 'add', ...who)).out
  }
  assert.match(await invited('ola1@provkoping.example'), /http:\/\/localhost:3000\/inbjudan#/)
  noteServedAt(DATA_DIR, 'http://127.0.0.1:48123')
  assert.match(await invited('ola2@provkoping.example'), /http:\/\/localhost:48123\/inbjudan#/)
})

test('a new board is made when the code of its municipality is given', async () => {
  const added = await user(
    'add',
    '--email',
    'a@ny.example',
    '--name',
    'A',
    '--role',
    'administrator',
    '--board',
    'Ny nämnd',
    '--code',
    '0882',
  )
  assert.equal(added.code, 0, added.err)
  const { users }: { users: { board: string; code: string }[] } = JSON.parse(
    (await user('list', '--board', 'ny nämnd', '--json')).out,
  )
  assert.deepEqual(
    users.map((u) => [u.board, u.code]),
    [['Ny nämnd', '0882']],
  )
})

test('an address is taken with the space around it, and a board by its municipality or its code', async () => {
  const who = ['--email', ' Ylva@blank.example ', '--name', 'Ylva', '--role', 'lead']
  const added = await user('add', ...who, '--board', 'Blanköping, nämnden', '--code', '0880')
  assert.equal(added.code, 0, added.err)
  for (const called of ['blanköping', '0880'])
    assert.match((await user('list', '--board', called)).out, /ylva@blank\.example/, called)
  assert.equal((await user('reset', '--email', 'ylva@blank.example\u00a0')).code, 0)
})

test('who lists the people of a board that is not there is told those there are, not how to make one', async () => {
  for (const code of [[], ['--code', '0880']]) {
    const { code: exit, err } = await user('list', '--board', 'Nämnden', ...code)
    assert.equal(exit, 2)
    assert.match(
      err,
      /ingen nämnd som heter "Nämnden"[\s\S]*De som finns:\n {2}"Socialnämnden i Provköping" \(0001\)/,
    )
    assert.doesNotMatch(err, /--code och kommunens kod/)
  }
})

const refusals: Record<string, [args: string[], said: RegExp]> = {
  'an address that is taken': [['add', ...person, '--board', board], /Det finns redan ett konto/],
  'a board that is not there': [
    ['add', ...person, '--board', 'Nämnden'],
    /ingen nämnd som heter "Nämnden"[\s\S]*De som finns:\n {2}"Socialnämnden i Provköping" \(0001\)\n[\s\S]*Är nämnden ny\?/,
  ],
  'a municipality that is not there': [
    ['add', ...person, '--board', 'X', '--code', '9999'],
    /Ingen kommun har koden 9999/,
  ],
  'a role that is not there': [
    ['add', ...person.slice(0, 4), '--role', 'chef', '--board', board],
    /--role är ett av: caseworker/,
  ],
  'a personal identity number': [['add', ...person, '--board', '20121212-1212'], /personnummer/],
  'an address that is no web address': [
    ['add', ...person, '--board', board, '--address', 'javascript:alert(1)'],
    /--address är vart användarna går/,
  ],
  'an address that is half a web address': [
    ['reset', '--email', 'nils@provkoping.example', '--address', 'lyhord.example'],
    /--address är vart användarna går/,
  ],
  'somebody unknown': [['reset', '--email', 'x@y.example'], /Ingen har den adressen/],
  'an unknown act': [['remove'], /Välj add, list eller reset/],
}

test('every refusal is a sentence with exit code 2, and nothing is written', async () => {
  const before = (await user('list', '--json')).out
  for (const [what, [args, said]] of Object.entries(refusals)) {
    const ran = await user(...args)
    assert.deepEqual([ran.code, ran.out], [2, ''], what)
    assert.match(ran.err, said, what)
  }
  assert.equal((await user('list', '--json')).out, before)
})

test('a region of municipalities, or the nation, is made by the code that is no municipality, and the hub knows it', async () => {
  const who = ['--email', 'siri@nationen.example', '--name', 'Siri', '--role', 'analyst']
  const lead = await user('add', ...who.with(-1, 'lead'), '--board', 'Nationen', '--code', '0000')
  assert.equal(lead.code, 2)
  assert.match(lead.err, /En region har bara analytiker och administratörer/)
  const added = await user('add', ...who, '--board', 'Nationen', '--code', '0000', '--json')
  assert.equal(added.code, 0, added.err)
  const siri = house.browser()
  const token = new URL(JSON.parse(added.out).link).hash.slice(1)
  await siri.ok('POST /api/invitations/acceptance', { body: { token, password } })
  await siri.ok('POST /api/session', { body: { email: 'siri@nationen.example', password } })
  assert.equal((await siri.ok('GET /api/me')).tenant.kind, 'region')
  assert.match((await lyhord({ DATABASE_URL: house.url }, 'hub', 'status')).out, /Nationen {2}[0-9a-f-]{36}/)
})
