import assert from 'node:assert/strict'
import { test } from 'node:test'
import { api, type Endpoint, problems } from '@lyhord/contract'
import pino from 'pino'
import { openBrowser } from '../testing/browser.ts'
import { openTestHouse } from '../testing/house.ts'
import { makeServer } from './server.ts'

const { as, house, server } = await openTestHouse()
const give = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null
const at = (from: unknown, ...path: readonly string[]): unknown =>
  path.reduce((x, key) => (isObject(x) ? x[key] : undefined), from)
const described: unknown = (await give('/api/openapi.json')).json()
const operation = (address: string): unknown => {
  const [method = '', url = ''] = address.split(' ')
  return at(described, 'paths', url.replace(/:(\w+)/g, '{$1}'), method.toLowerCase())
}
const endpoints: readonly (readonly [string, Endpoint])[] = Object.entries(api)

test('the description is OpenAPI 3.1 and has every address of the contract and no other', () => {
  assert.equal(at(described, 'openapi'), '3.1.0')
  const paths = at(described, 'paths')
  const told = Object.entries(isObject(paths) ? paths : {}).flatMap(([path, methods]) =>
    Object.keys(isObject(methods) ? methods : {}).map(
      (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    ),
  )
  assert.deepEqual(told.sort(), Object.keys(api).sort())
})

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '')
  assert.ok(references.length > 100)
  for (const ref of new Set(references)) {
    assert.match(ref, /^#\//)
    assert.notEqual(at(described, ...ref.slice(2).split('/')), undefined, ref)
  }
})

test('every operation has a name of its own', () => {
  const names = endpoints.map(([address]) => at(operation(address), 'operationId'))
  assert.equal(new Set(names).size, endpoints.length)
})

for (const [address, endpoint] of endpoints) {
  test(`${address} tells what it takes, gives and refuses`, () => {
    const told = operation(address)
    assert.equal(at(told, 'summary'), endpoint.summary.sv)
    assert.equal(isObject(at(told, 'requestBody')), endpoint.body !== undefined)
    const inPath = [...address.matchAll(/:(\w+)/g)].map(([, name]) => name)
    const parameters = at(told, 'parameters')
    assert.ok(Array.isArray(parameters))
    const named = parameters.filter((p) => at(p, 'in') === 'path' && at(p, 'required') === true)
    assert.deepEqual(
      named.map((p) => at(p, 'name')),
      inPath,
    )
    assert.deepEqual(at(told, 'security'), endpoint.access === 'public' ? [] : [{ session: [] }])
    const type = endpoint.stream ?? endpoint.jsonAs ?? 'application/json'
    assert.ok(isObject(at(told, 'responses', '200', 'content', type, 'schema')))
    for (const id of endpoint.problems ?? []) {
      const answer = at(told, 'responses', String(problems[id].status), 'content', 'application/problem+json')
      assert.ok(isObject(at(answer, 'examples', id)), id)
    }
  })
}

test('bodies are described as they are sent, answers as they come', () => {
  const taken = at(operation('POST /api/collections'), 'requestBody', 'content', 'application/json', 'schema')
  assert.deepEqual(at(taken, 'required'), ['title', 'form', 'from', 'to'])
  assert.deepEqual(at(taken, 'properties', 'from'), { type: 'string', format: 'date' })
  const given = at(operation('GET /api/me'), 'responses', '200', 'content', 'application/json', 'schema')
  assert.deepEqual(at(given, 'required'), ['user', 'tenant', 'session', 'freeText', 'demonstration'])
  const page = at(operation('GET /api/records'), 'parameters')
  const found = Array.isArray(page) ? page.find((p) => at(p, 'name') === 'page') : undefined
  assert.deepEqual([at(found, 'required'), at(found, 'schema', 'type')], [false, 'integer'])
})

test('the page to browse it fetches nothing from elsewhere and keeps to the content policy', async () => {
  const page = await give('/api/docs')
  assert.match(String(page.headers['content-type']), /^text\/html/)
  assert.doesNotMatch(page.body, /https?:|<script>| on\w+=/)
  const parts = [...page.body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, url]) => url ?? '')
  assert.equal(parts.length, 3)
  for (const url of parts) {
    const part = await give(url)
    assert.equal(part.statusCode, 200, url)
    assert.match(
      String(part.headers['content-type']),
      url.endsWith('.css') ? /^text\/css/ : /^text\/javascript/,
    )
  }
  assert.match(String(page.headers['content-security-policy']), /script-src 'self';/)
})

test('every problem has a page for people and JSON for programs', async () => {
  for (const [id, kind] of Object.entries(problems)) {
    const told = (await give(`/api/problems/${kind.number}`)).json()
    assert.deepEqual([told.id, told.status, told.title], [id, kind.status, { ...kind.title }])
  }
  const page = await give('/api/problems/401', { accept: 'text/html', 'accept-language': 'en' })
  assert.match(String(page.headers['content-type']), /^text\/html/)
  assert.match(page.body, /<h1>Somebody else has changed the same record\.<\/h1>/)
  assert.equal((await give('/api/problems/1')).statusCode, 404)
})

test('the words of problems hold no markup, since the page shows them as they are', () => {
  for (const { title, remedy } of Object.values(problems))
    for (const text of [title.sv, title.en, remedy.sv, remedy.en]) assert.doesNotMatch(text, /[<>&]/)
})

test('the figures count requests by pattern and saves by act, and name nobody', async () => {
  const anna = await as('Anna', 'lead')
  const body = { title: 'Ny', form: 'utredning', from: '2025-01-01', to: '2025-12-31' }
  const collection = (await anna.ok('POST /api/collections', { body })).id
  const id = '4d2a3c1e-0000-4000-8000-00000000abcd'
  await anna.ok('POST /api/records', { body: { id, collection, answers: { kon: 'flicka' } } })
  await anna.ok('GET /api/records/:record', { params: { record: id } })
  await anna.refused('PUT /api/records/:record', {
    params: { record: id },
    body: { version: 9, answers: {} },
  })
  const { body: figures, headers } = await give('/metrics')
  assert.match(String(headers['content-type']), /^text\/plain; version=0\.0\.4/)
  for (const line of [
    'lyhord_saved_records_total{act="record_made"} 1',
    'lyhord_request_seconds_count{address="GET /api/records/:record",status="200"} 1',
    'lyhord_request_seconds_count{address="PUT /api/records/:record",status="409"} 1',
    'lyhord_database_up 1',
  ])
    assert.ok(figures.includes(`${line}\n`), `${line} in\n${figures}`)
  assert.match(figures, /lyhord_pool_connections\{pool="app",state="open"\} [1-9]/)
  assert.match(figures, /process_cpu_seconds_total/)
  assert.doesNotMatch(figures, new RegExp(`act="draft_saved"|${id}|${anna.user}|flicka`))
})

test('the figures are for the machine itself, or for whoever has the token', async () => {
  const from = (remoteAddress: string, headers = {}, on = server) =>
    on.inject({ url: '/metrics', remoteAddress, headers })
  assert.equal((await from('192.0.2.7')).statusCode, 404)
  assert.equal((await from('127.0.0.1', { 'x-forwarded-for': '192.0.2.7' })).statusCode, 404)
  const guarded = await makeServer(house, { metricsToken: 'hemligt' })
  assert.equal((await from('192.0.2.7', { authorization: 'Bearer hemligt' }, guarded)).statusCode, 200)
  assert.equal((await from('127.0.0.1', { authorization: 'Bearer gissat' }, guarded)).statusCode, 404)
  assert.equal((await from('127.0.0.1', {}, guarded)).statusCode, 404)
  await guarded.close()
})

test('the log has one line per request: what, how it went and how long, but not whom or what it was about', async () => {
  const lines: string[] = []
  const log = pino({ base: null }, { write: (line) => void lines.push(line) })
  const talkative = await makeServer({ ...house, log })
  const anna = await as('Anna', 'lead')
  const browser = openBrowser(talkative, anna.token())
  const id = '4d2a3c1e-0000-4000-8000-00000000abcd'
  await browser.ask('GET /api/records/:record', { params: { record: id }, query: { secret: 'hemligt' } })
  await browser.ask('POST /api/session', { body: { email: anna.email, password: 'fel lösenord' } })
  await talkative.inject({ url: `/${id}?a=hemligt` })
  await talkative.close()
  const told = lines.map((line) => JSON.parse(line))
  assert.deepEqual(
    told.map(({ address, status, msg }) => [address, status, msg]),
    [
      ['GET /api/records/:record', 422, 'request'],
      ['POST /api/session', 401, 'request'],
      ['page or nothing', told[2].status, 'request'],
    ],
  )
  assert.ok(told.every(({ ms }) => ms >= 0))
  assert.doesNotMatch(lines.join(''), new RegExp(`${id}|hemligt|${anna.user}|lösenord`))
})
