import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Answer } from '@lyhord/core'
import { ask } from '../testing/ask.ts'
import { lyhord } from '../testing/command.ts'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { newCollection } from '../testing/recording.ts'

const house = await openTestHouse({ now: new Date().toISOString() })
const folder = await mkdtemp(join(tmpdir(), 'lyhord-import-'))
after(() => rm(folder, { recursive: true }))
const edit = await house.as('Edit', 'lead')
await newCollection(edit)

const csv = (rows: readonly Readonly<Record<string, Answer>>[]): string => {
  const header = Object.keys(ordinaryAnswers(0))
  const cell = (answer: Answer | undefined): string =>
    answer === undefined ? '' : typeof answer === 'object' ? answer.join('|') : String(answer)
  return [header.join(','), ...rows.map((row) => header.map((id) => cell(row[id])).join(','))].join('\n')
}

const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const importing = (path: string, ...args: string[]) =>
  lyhord({ DATABASE_URL: house.url }, 'import', path, '--form', 'utredning', '--json', ...args)
const submitted = async () =>
  (await ask(house.url, `select count(*)::int from records where state = 'submitted'`))[0]

test('a file is taken in in the name of the only lead, and results and log follow', async () => {
  const path = await file('a.csv', csv([ordinaryAnswers('C0'), ordinaryAnswers('C1')]))
  const tried = await importing(path, '--dry-run')
  assert.deepEqual([tried.code, JSON.parse(tried.out).counts.new, await submitted()], [0, 2, 0], tried.err)
  const ran = await importing(path)
  assert.equal(ran.code, 0, ran.err + ran.out)
  const told = JSON.parse(ran.out)
  assert.deepEqual([told.rows, told.applied, told.findings], [2, { created: 2, amended: 0, held: 0 }, []])
  assert.equal((await edit.ok('GET /api/results')).records, 2)
  const tallied = `select sum(records)::int from tallies where tenant_id = '${house.tenant}'`
  assert.deepEqual(await ask(house.url, tallied), [2])
  const berit = await house.as('Berit', 'administrator')
  const { entries } = await berit.ok('GET /api/audit', { query: { act: 'import_applied' } })
  assert.deepEqual([entries[0]?.who, entries[0]?.count, entries[0]?.purpose], ['Edit', 2, told.import])
  const again = await importing(path)
  assert.deepEqual(JSON.parse(again.out).counts.unchanged, 2)
  assert.equal(await submitted(), 2)
})

test('all rows or none, unless the good ones are asked for; every finding is told', async () => {
  /* The birth number 000 belongs to nobody. */
  const rows = [
    ordinaryAnswers('D0'),
    ordinaryAnswers('D1', { kon: 'qq' }),
    ordinaryAnswers('D2', { utredning_id: '19000101-0008' }),
  ]
  const path = await file('b.csv', `${csv(rows)}\nkort,rad`)
  const before = await submitted()
  const none = await importing(path)
  const told = JSON.parse(none.out)
  assert.deepEqual([none.code, told.applied, await submitted()], [1, null, before])
  assert.ok(!none.out.includes('0101-0008'))
  const found = told.findings.map((f: { row: number; column: string; value: string; rule: string }) =>
    [f.row, f.column, f.value, f.rule].join(' '),
  )
  assert.ok(found.includes('2 kon qq svar-kod'), found.join('; '))
  assert.ok(
    found.some((f: string) => f.startsWith('3 utredning_id  svar-personnummer')),
    found.join('; '),
  )
  assert.ok(
    found.some((f: string) => f.startsWith('4 ') && f.endsWith('fil-antal-celler')),
    found.join('; '),
  )
  const good = await importing(path, '--good-rows')
  assert.deepEqual([good.code, JSON.parse(good.out).applied], [1, { created: 1, amended: 0, held: 2 }])
})

test('a file with headings and nothing below them is said to be empty, and is no success', async () => {
  const [header = ''] = csv([ordinaryAnswers('G0')]).split('\n')
  const ran = await importing(await file('tom.csv', `${header}\n`))
  const told = JSON.parse(ran.out)
  assert.deepEqual([ran.code, told.rows, told.findings[0].rule], [1, 0, 'fil-inga-rader'])
})

test('queries hold their rows until a reason is given for them', async () => {
  const late = ordinaryAnswers('E0', {
    utredning_slut: '2026-01-20',
    forlangd: 'ja',
    forlangning_skal: 'samverkan',
  })
  const header = `${Object.keys(ordinaryAnswers(0)).join(',')},forlangning_skal`
  const [, row = ''] = csv([late]).split('\n')
  const path = await file('c.csv', `${header}\n${row},samverkan`)
  const held = await importing(path)
  assert.deepEqual([held.code, JSON.parse(held.out).counts.queries], [1, 1], held.out)
  const taken = await importing(path, '--accept-queries', 'stammer')
  assert.deepEqual([taken.code, JSON.parse(taken.out).applied.created], [0, 1], taken.out)
})

test('what is not clear is asked for, and nothing is taken in', async () => {
  const path = await file('d.csv', csv([ordinaryAnswers('F0')]))
  await house.as('Bo', 'lead')
  const before = await submitted()
  const asked = [
    [[], /--user/],
    [['--user', 'ingen@provkoping.example'], /Ingen aktiv ledare/],
    [['--user', edit.email, '--collection', 'Ingen'], /ingen sådan öppen insamling/],
    [['--accept-queries', 'kanske'], /är ett skäl/],
    [['--board', 'Ingenstans'], /Ingen nämnd heter så.*Provköping/],
  ] as const
  for (const [args, said] of asked) {
    const ran = await importing(path, ...args)
    assert.equal(ran.code, 2, ran.out)
    assert.match(ran.out, said)
  }
  assert.equal(await submitted(), before)
  const text = await lyhord(
    { DATABASE_URL: house.url },
    'import',
    path,
    '--form',
    'utredning',
    '--user',
    edit.email,
  )
  assert.deepEqual([text.code, /Sparat: 1 nya/.test(text.out)], [0, true], text.err)
})

test('somebody who is named but may not import is told why', async () => {
  const path = await file('vem.csv', csv([ordinaryAnswers('V0')]))
  const why = async (email: string): Promise<string> => {
    const ran = await importing(path, '--user', email, '--dry-run')
    assert.equal(ran.code, 2, ran.out)
    return JSON.parse(ran.out).problem.title
  }
  const admin = await house.as('Adam', 'administrator')
  const body = { name: 'Inga Inbjuden', email: 'inga@lindaras.example', role: 'lead' as const }
  await admin.ok('POST /api/users', { body })
  assert.match(await why(body.email), /har fått en inbjudan men inte valt något lösenord/)
  assert.match(await why((await house.as('Disa', 'caseworker')).email), /får inte importera/)
  assert.match(await why('ingen@lindaras.example'), /Ingen aktiv ledare passar/)
})

test('the first key that is given is taken into use; another is refused at once, and nothing is taken in', async () => {
  const key = async (name: string): Promise<string> => {
    const path = join(folder, name)
    assert.equal((await lyhord({}, 'key', 'new', '--out', path, '--no-passphrase')).code, 0)
    return path
  }
  const [ours, other] = [await key('var.txt'), await key('annan.txt')]
  const path = await file('nyckel.csv', csv([ordinaryAnswers('K0')]))
  const inUse = () => ask(house.url, 'select count(*)::int from key_checks where retired_at is null')
  const by = (given: string, ...more: string[]) =>
    importing(path, '--user', edit.email, '--key', given, ...more)
  assert.deepEqual([(await by(ours, '--dry-run')).code, await inUse()], [0, [0]])
  assert.deepEqual([(await by(ours)).code, await inUse()], [0, [1]])
  const before = await submitted()
  const refused = await by(other)
  assert.deepEqual([refused.code, await submitted()], [2, before])
  assert.match(refused.out, /annan nyckel än den som ni har använt/)
})
