import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { test } from 'node:test'
import { type ProblemBody, problems } from '@lyhord/contract'
import { openTestHouse } from '../testing/house.ts'
import { addCollection } from '../testing/records.ts'
import { exampleOrder } from '../testing/reporting.ts'

const kit = await openTestHouse()
const { as, browser, server } = kit
const anna = await as('Anna', 'lead')
const collection = await addCollection(kit, anna)
const record = (answers: unknown) => ({ body: { id: randomUUID(), collection, answers } })

test('a problem is numbered and tells what and what to do, in the reader’s language', async () => {
  const reply = await browser().ask('GET /api/me')
  assert.match(String(reply.headers['content-type']), /^application\/problem\+json/)
  const { title, remedy } = problems.not_signed_in
  assert.deepEqual(JSON.parse(reply.text), {
    type: '/api/problems/201',
    id: 'not_signed_in',
    number: 201,
    status: 401,
    title: 'Du behöver logga in.',
    detail: 'Logga in och fortsätt där du var.',
    words: { title, remedy },
  })
  const english = await browser().refused('GET /api/me', { headers: { 'accept-language': 'en-GB,en;q=0.9' } })
  assert.equal(english.title, 'You need to sign in.')
  const other = await browser().refused('GET /api/me', { headers: { 'accept-language': 'de' } })
  assert.equal(other.title, 'Du behöver logga in.')
})

const raw = async (payload: string | Buffer, headers: Record<string, string>) => {
  const cookies = { lyhord: anna.token() ?? '' }
  const reply = await server.inject({ method: 'POST', url: '/api/records', headers, cookies, payload })
  return { status: reply.statusCode, id: JSON.parse(reply.body).id, type: reply.headers['content-type'] }
}
const json = { 'content-type': 'application/json' }

for (const [what, payload, headers, expected] of [
  ['broken JSON', '{"id":', json, 'not_readable'],
  ['no JSON at all', 'hej', json, 'not_readable'],
  ['an empty body', '', json, 'not_readable'],
  ['a poisoned prototype', '{"__proto__":{"admin":true}}', json, 'not_readable'],
  ['letters in another encoding than UTF-8', Buffer.from('{"id":"å"}', 'latin1'), json, 'not_readable'],
  ['binary', '\u0000\u0001\u0002', json, 'not_readable'],
  ['plain text', '{}', { 'content-type': 'text/plain' }, 'wrong_media_type'],
  ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 'wrong_media_type'],
  ['XML', '<a/>', { 'content-type': 'application/xml' }, 'wrong_media_type'],
  ['more than a megabyte', JSON.stringify({ id: 'x'.repeat(1_100_000) }), json, 'too_large'],
  ['a list instead of an object', '[1,2]', json, 'not_valid'],
  ['null', 'null', json, 'not_valid'],
] as const) {
  test(`${what} is refused as ${expected}`, async () => {
    const reply = await raw(payload, headers)
    assert.deepEqual([reply.id, reply.status], [expected, problems[expected].status])
    assert.match(String(reply.type), /^application\/problem\+json/)
  })
}

for (const [method, url, allow] of [
  ['DELETE', '/api/records', 'GET, HEAD, POST'],
  ['OPTIONS', '/api/records', 'GET, HEAD, POST'],
  ['PATCH', `/api/records/${randomUUID()}?x=1`, 'GET, HEAD, PUT'],
  ['HEAD', '/api/export/records.csv', 'GET'],
  ['POST', '/api/health', 'GET, HEAD'],
] as const)
  test(`${method} ${url.slice(0, 20)} is no way to use the address, and the ways there are stand in Allow`, async () => {
    const reply = await server.inject({ method, url })
    assert.deepEqual([reply.statusCode, reply.headers.allow], [405, allow])
    assert.match(String(reply.headers['content-type']), /^application\/problem\+json/)
  })

test('a name that the address does not read is refused with those it reads, where figures are private', async () => {
  const cookies = { lyhord: anna.token() ?? '' }
  const details = async (url: string) => {
    const reply = await server.inject({ url, cookies })
    const { id, errors = [] }: ProblemBody = JSON.parse(reply.body)
    return [reply.statusCode, id, ...errors.map((e) => `${e.at}: ${e.message.sv}`)]
  }
  assert.deepEqual(await details('/api/follow-ups?sida=2'), [
    422,
    'not_valid',
    'query.sida: Adressen läser inte det. Den läser: page.',
  ])
  assert.deepEqual(await details('/api/units?sida=2'), [
    422,
    'not_valid',
    'query.sida: Adressen läser inget efter frågetecknet. Ta bort det.',
  ])
  assert.equal((await server.inject('/api/health?probe=1')).statusCode, 200)
})

test('a name that the body may not have is refused with those it may, and nothing is done', async () => {
  const told = ({ id, errors = [] }: ProblemBody) => [id, ...errors.map((e) => `${e.at}: ${e.message.sv}`)]
  const made = { ...record({ kon: 'flicka' }).body, submitt: true }
  assert.deepEqual(told(await anna.refused('POST /api/records', { body: made })), [
    'not_valid',
    'submitt: Adressen tar inte emot det. Den tar emot: id, collection, answers, reasons, submit, secondOf.',
  ])
  assert.equal(
    (await anna.refused('GET /api/records/:record', { params: { record: made.id } })).id,
    'not_found',
  )
  const user = { params: { user: anna.user }, body: { active: false } }
  const changed = await (await as('Adam', 'administrator')).refused('PATCH /api/users/:user', user)
  assert.match(saidIn(changed), /^active: Adressen tar inte emot det\. Den tar emot: .*state/)
  const order = await anna.refused('POST /api/reports', { body: { kind: 'local', sida: 1 } })
  assert.match(saidIn(order), /sida: Adressen tar inte emot det\./)
})

test('a name that has no place deep in the body is refused where it stands', async () => {
  const reasons = { 'utredning-08': { reason: 'stammer', skäl: 'x' } }
  const explained = { ...record({ kon: 'flicka' }).body, reasons }
  assert.equal(
    saidIn(await anna.refused('POST /api/records', { body: explained })),
    'reasons.utredning-08.skäl: Adressen tar inte emot det. Den tar emot: reason, text.',
  )
  const texts = [{ place: 'inledning', heading: 'Vi', text: 'Så här.', storlek: 12 }]
  const order = { ...exampleOrder, texts, intepretations: true }
  const refused = await anna.refused('POST /api/reports', { body: { id: randomUUID(), order } })
  assert.match(
    saidIn(refused),
    /^order\.texts\.0\.storlek: Adressen tar inte emot det\. Den tar emot: place, heading, text\./,
  )
  assert.match(
    saidIn(refused),
    /order\.intepretations: Adressen tar inte emot det\. Den tar emot: kind, title, .*readers/,
  )
})

for (const [what, method, path, given] of [
  ['a query where none is read', 'GET', '/api/units', { query: { sida: '2' } }],
  ['a number in a query where none is read', 'GET', '/api/health', { query: { x: '18890412-0006' } }],
  [
    'plain text where no body is read',
    'POST',
    '/api/work-sessions/{session}/end',
    { payload: 'x', headers: { 'content-type': 'text/plain' } },
  ],
  ['broken JSON where no body is read', 'DELETE', '/api/flags/{flag}', { payload: '{', headers: json }],
  [
    'too much where no body is read',
    'DELETE',
    '/api/flags/{flag}',
    { payload: `"${'x'.repeat(1_100_000)}"`, headers: json },
  ],
] as const)
  test(`${what} is refused, and the description says so`, async () => {
    const url = path.replace(/\{\w+\}/, randomUUID())
    const cookies = { lyhord: anna.token() ?? '' }
    const reply = await server.inject({ method, url, cookies, ...given })
    const { paths } = JSON.parse((await server.inject('/api/openapi.json')).body)
    const told = paths[path][method.toLowerCase()].responses[reply.statusCode]
    assert.ok(reply.statusCode >= 400)
    assert.ok(JSON.parse(reply.body).id in told.content['application/problem+json'].examples)
  })

test('an address that is not there is not found, whatever the method', async () => {
  for (const method of ['GET', 'DELETE', 'OPTIONS'] as const) {
    const reply = await server.inject({ method, url: '/api/finns-inte' })
    assert.deepEqual([reply.statusCode, reply.headers.allow], [404, undefined])
  }
})

test('a request that never comes to its end holds its connection for two minutes at most', () => {
  const { headersTimeout, requestTimeout } = server.server
  assert.ok(headersTimeout > 0 && headersTimeout <= requestTimeout && requestTimeout <= 120_000)
})

test('every entry that is wrong is named with its place', async () => {
  const problem = await anna.refused('POST /api/collections', {
    body: { title: '', form: 'okänd', from: '2025-02-30', to: 7, expected: 0.5 },
  })
  assert.equal(problem.id, 'not_valid')
  const places = problem.errors?.map((error) => error.at).sort()
  assert.deepEqual(places, ['expected', 'form', 'from', 'title', 'to'])
  assert.ok(problem.errors?.every((error) => error.message.sv && error.message.en))
})

test('a wrong entry is told what is expected there', async () => {
  const asked = { title: 'T', form: 'utredning', from: '2025-01-01', to: '2025-12-31' }
  for (const [change, expected] of [
    [
      { to: '2025-02-30' },
      /^to: Det är ingen dag i kalendern\. Skriv år-månad-dag, till exempel 2025-10-31\.$/,
    ],
    [{ to: '2024-12-31' }, /^to: Den sista dagen är före den första\./],
    [{ expected: 1e9 }, /^expected: Det är för stort\. Högst \d+\.$/],
    [{ title: 'x'.repeat(500) }, /^title: Det är för långt\. Högst \d+ tecken\.$/],
  ] as const)
    assert.match(
      saidIn(await anna.refused('POST /api/collections', { body: { ...asked, ...change } })),
      expected,
    )
  const body = { name: 'Åsa', email: 'inte en adress', role: 'kung' }
  const invited = saidIn(await (await as('Adam', 'administrator')).refused('POST /api/users', { body }))
  assert.match(invited, /email: Det är ingen e-postadress\./)
  assert.match(invited, /role: Välj bland: caseworker, lead, /)
})

const saidIn = ({ errors = [] }: ProblemBody): string =>
  errors.map(({ at, message }) => `${at}: ${message.sv}`).join(' ')

test('wrong parameters and queries are told apart from the body', async () => {
  const params = await anna.refused('GET /api/records/:record', { params: { record: 'inget-id' } })
  assert.deepEqual([params.id, params.errors?.[0]?.at], ['not_valid', 'params.record'])
  const query = await anna.refused('GET /api/records', { query: { page: '-1' } })
  assert.equal(query.errors?.[0]?.at, 'query.page')
  const identity = await anna.refused('GET /api/records', { query: { localId: '20121212-0006' } })
  assert.deepEqual([identity.id, identity.errors?.[0]?.at], ['personal_number', 'query.localId'])
})

const strange = ['/api/nothing', '/api/records/%ZZ', '/api/me/more', '/api/records/%ff']
const long = [200, 300, 5000].map((length) => `/api/records/${'x'.repeat(length)}`)
for (const url of [...strange, ...long]) {
  test(`${url.slice(0, 24)} (${url.length} characters) is a problem and no crash`, async () => {
    const reply = await server.inject({ url, cookies: { lyhord: anna.token() ?? '' } })
    assert.match(String(reply.headers['content-type']), /^application\/problem\+json/)
    const { 'cache-control': kept, 'x-content-type-options': sniffed } = reply.headers
    assert.deepEqual([kept, sniffed], ['no-store', 'nosniff'])
    assert.ok([400, 404, 422].includes(reply.statusCode), `${reply.statusCode}`)
  })
}

/* Of 1889: it belongs to nobody alive. */
const identity = '18890412-0006'

test('the border guard stops a personal identity number anywhere, and does not repeat it', async () => {
  const tried = [
    await anna.ask('POST /api/records', record({ utredning_id: identity })),
    await anna.ask('POST /api/collections', {
      body: { title: `Barn ${identity}`, form: 'utredning', from: '2025-01-01', to: '2025-12-31' },
    }),
    await anna.ask('GET /api/results', { query: { only: identity } }),
    await anna.ask('POST /api/records/:record/flags', {
      params: { record: randomUUID() },
      body: { variable: 'kon', question: `Gäller ${identity.replace('-', '')}` },
    }),
  ]
  for (const reply of tried) {
    assert.equal(reply.status, 422, reply.text)
    assert.match(reply.text, /"id":"personal_number"/)
    assert.doesNotMatch(reply.text, /0006/)
  }
  assert.deepEqual(JSON.parse(tried[0]?.text ?? '').errors[0].at, 'answers.utredning_id')
})

test('the border guard looks at names too, and at what only the contract calls a secret', async () => {
  const keyed = { [identity]: identity }
  const tried = [
    await anna.ask('POST /api/records', record(keyed)),
    await anna.ask('POST /api/records', record({ code: identity })),
    await anna.ask('GET /api/records', { query: { [identity]: '' } }),
    await anna.ask('GET /api/records', { query: { password: identity } }),
  ]
  for (const reply of tried) {
    assert.match(reply.text, /"id":"personal_number"/)
    assert.doesNotMatch(reply.text, /0006/)
  }
})

test('wide digits and invisible characters do not carry a number past the border guard', async () => {
  const wide = identity.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
  const hidden = [wide, [...identity].join('\u200b'), `${identity.slice(0, 5)}\u2060${identity.slice(5)}`]
  for (const utredning_id of hidden) {
    const problem = await anna.refused('POST /api/records', record({ utredning_id }))
    assert.equal(problem.id, 'personal_number')
  }
})

test('a text that the database cannot keep is refused where it stands', async () => {
  const of = async (answers: unknown) => {
    const { id, errors } = await anna.refused('POST /api/records', record(answers))
    return [id, errors?.[0]?.at]
  }
  assert.deepEqual(await of({ utredning_id: 'A\u0000' }), ['not_valid', 'answers.utredning_id'])
  assert.deepEqual(await of({ utredning_id: 'A\ud800' }), ['not_valid', 'answers.utredning_id'])
  assert.deepEqual(await of({ orsaker: ['\udfff'] }), ['not_valid', 'answers.orsaker.0'])
  assert.deepEqual(await of({ 'a\u0000': 'x' }), ['not_valid', 'answers'])
  const query = await anna.refused('GET /api/records', { query: { localId: 'a\u0000' } })
  assert.deepEqual([query.id, query.errors?.[0]?.at], ['not_valid', 'query.localId'])
})

for (const [what, payload] of [
  ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
] as const) {
  test(`a hundred thousand ${what} in each other are refused`, async () => {
    assert.equal((await raw(payload, json)).id, 'not_valid')
  })
}

test('a stream is not asked for its head alone', async () => {
  for (const url of ['/api/live', '/api/export/records.csv', '/api/export/records.xlsx']) {
    const reply = await server.inject({ method: 'HEAD', url, cookies: { lyhord: anna.token() ?? '' } })
    assert.equal(reply.statusCode, 405)
  }
  assert.equal((await server.inject({ method: 'HEAD', url: '/api/health' })).statusCode, 200)
})

test('a day before the year 1000 is no day', async () => {
  for (const from of ['0000-01-01', '0001-01-01', '0999-12-31']) {
    const body = { title: 'Gammalt', form: 'utredning', from, to: '2025-12-31' } as const
    assert.equal((await anna.refused('POST /api/collections', { body })).errors?.[0]?.at, 'from')
    assert.equal((await anna.refused('GET /api/results', { query: { from } })).errors?.[0]?.at, 'query.from')
  }
})

test('a secret is not looked into: a password may hold any figures', async () => {
  const body = { email: anna.email, password: identity }
  assert.equal((await browser().refused('POST /api/session', { body })).id, 'sign_in_refused')
})

test('texts with control characters are refused', async () => {
  const problem = await anna.refused('POST /api/collections', {
    body: { title: 'rad\u0000', form: 'utredning', from: '2025-01-01', to: '2025-12-31' },
  })
  assert.equal(problem.errors?.[0]?.at, 'title')
})

test('what is no request at all is answered with a problem too', async () => {
  const port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port)
  const said = async (written: string) => {
    const line = connect(port, '127.0.0.1')
    line.end(written)
    const [head = '', body = ''] = (await textOf(line)).split('\r\n\r\n')
    return { head, problem: JSON.parse(body) }
  }
  const long = `GET /api/health HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`
  for (const [written, status, id] of [
    ['HEJ\r\n\r\n', 400, 'not_readable'],
    ['GET /api/health HTTP/1.1\r\nHost: x\r\nContent-Length: a\r\n\r\n', 400, 'not_readable'],
    [long, 413, 'too_large'],
  ] as const) {
    const { head, problem } = await said(written)
    assert.match(head, new RegExp(`^HTTP/1.1 ${status} [^]*application/problem\\+json`))
    assert.deepEqual([problem.id, problem.number], [id, problems[id].number])
  }
})

test('a last day before the first is refused with what to do, wherever days are asked for', async () => {
  const query = { from: '2025-12-31', to: '2025-01-01' }
  const adam = await as('Adam', 'administrator')
  const said = 'query.to: Den sista dagen är före den första. Byt plats på dem.'
  for (const address of ['GET /api/results', 'GET /api/tallies', 'GET /api/equity'] as const)
    assert.equal(saidIn(await anna.refused(address, { query })), said, address)
  assert.equal(saidIn(await adam.refused('GET /api/audit', { query })), said)
})
