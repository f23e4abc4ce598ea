import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { lyhord as run } from '../testing/command.ts'

const extract = (file: string): string => join(import.meta.dirname, '../../../demo/extracts', file)

const lyhord = (...args: string[]) => run({}, ...args)

const personalNumber = /18[789]\d{5}-?\d{4}/
let folder = ''
const at = (name: string): string => join(folder, name)
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-map-'))
})
after(() => rm(folder, { recursive: true }))

test('a mapping is proposed, kept in a file, and a check by it speaks of the file as it is', async () => {
  const file = extract('beta_utredning.csv')
  const map = await lyhord('map', file, '--form', 'utredning', '--json', '--out', at('m.json'))
  assert.deepEqual([map.code, map.err], [0, ''])
  const proposed = JSON.parse(map.out)
  assert.deepEqual(
    [proposed.encoding, proposed.delimiter, proposed.sheet, proposed.rows],
    ['windows-1252', ';', null, 60],
  )
  assert.deepEqual(
    proposed.unmapped.map((v: { column: string; value: string }) => [v.column, v.value]),
    [
      ['ANMÄLARE', '99 ÖVR'],
      ['INSATSTYP', 'ÖVR B7'],
    ],
  )
  const check = await lyhord(
    'check',
    file,
    '--form',
    'utredning',
    '--mapping',
    at('m.json'),
    '--json',
    '--today',
    '2026-03-01',
  )
  assert.equal(check.code, 1)
  const { findings, rows } = JSON.parse(check.out)
  assert.equal(rows, 60)
  const [wrong] = findings.filter((f: { row: number; rule: string }) => f.row === 3 && f.rule === 'svar-dag')
  assert.deepEqual(
    [wrong.column, wrong.variable, wrong.value, wrong.expected],
    ['SLUTDATUM', 'utredning_slut', '20250132', 'dag (år-månad-dag)'],
  )
  const [mark] = findings.filter((f: { row: number; rule: string }) => f.row === 33 && f.rule === 'svar-typ')
  assert.deepEqual([mark.column, mark.value], ['ORSAK RELATION', '?'])
  assert.ok(
    findings.some(
      (f: { rule: string; column: string }) => f.rule === 'fil-personnummer' && f.column === 'PNR',
    ),
  )
  for (const said of [map.out, check.out, await readFile(at('m.json'), 'utf8')])
    assert.doesNotMatch(said, personalNumber)
})

test('findings in a workbook name the sheet; by cause each says how many, where and what was seen', async () => {
  const file = extract('delta_utredning.xlsx')
  await lyhord('map', file, '--form', 'utredning', '--out', at('d.json'))
  const mapped = ['--form', 'utredning', '--mapping', at('d.json'), '--json', '--today', '2026-03-01']
  const [plain, grouped] = await Promise.all([
    lyhord('check', file, ...mapped),
    lyhord('check', file, ...mapped, '--group'),
  ])
  const { findings } = JSON.parse(plain.out)
  assert.ok(findings.every((f: { sheet: string }) => f.sheet === 'Utdrag'))
  const { causes } = JSON.parse(grouped.out)
  const counted = causes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
  assert.equal(counted, findings.length)
  const [age] = causes.filter((c: { column: string; rule: string }) => c.rule === 'svar-intervall')
  assert.deepEqual(
    [age.column, age.count, age.rows, age.values],
    ['Barn: Ålder', 1, [18], [{ value: '45', count: 1 }]],
  )
})

test('a mapping brought to the next file says what is new', async () => {
  await writeFile(at('a.csv'), 'Ärendenr;Kön;Startdatum\n1;K;2025-01-01\n')
  await writeFile(at('b.csv'), 'Ärendenr;Kön;Startdatum;Hembesök\n1;K;2025-01-01;2\n2;Z;2025-01-02;1\n')
  await lyhord('map', at('a.csv'), '--form', 'utredning', '--out', at('a.json'))
  const { out } = await lyhord('map', at('b.csv'), '--form', 'utredning', '--mapping', at('a.json'), '--json')
  const { news, version } = JSON.parse(out)
  assert.deepEqual(news.newColumns, ['Hembesök'])
  assert.deepEqual(
    news.newValues.map((v: { value: string }) => v.value),
    ['Z'],
  )
  assert.equal(version, 2)
})

test('refused kindly: no mapping, the mapping of another form, an unknown encoding, a sheet that is not there', async () => {
  await writeFile(at('no.json'), '{"a":1}')
  const file = extract('alfa_aktualisering.csv')
  await lyhord('map', file, '--form', 'aktualisering', '--out', at('akt.json'))
  const ids = async (...args: string[]) => {
    const { out, code } = await lyhord(...args, '--json')
    assert.equal(code, 2)
    return JSON.parse(out).problem.id
  }
  const check = ['check', extract('alfa_utredning.csv'), '--form', 'utredning']
  assert.equal(await ids(...check, '--mapping', at('no.json')), 'mappning-ogiltig')
  assert.equal(await ids(...check, '--mapping', at('akt.json')), 'mappning-annat-formular')
  assert.equal(await ids(...check, '--encoding', 'klingon'), 'argument')
  assert.equal(
    await ids('map', extract('delta_utredning.xlsx'), '--form', 'utredning', '--sheet', 'X'),
    'fil-blad-saknas',
  )
})

test('what a terminal would obey in a heading is shown and not obeyed; programs get it as it is', async () => {
  await writeFile(at('esc.csv'), '\u001b[2JNummer\u202e,kon\nU-1,pojke\n')
  for (const command of ['check', 'map']) {
    const told = await lyhord(command, at('esc.csv'), '--form', 'utredning')
    for (const sign of ['\u001b', '\u202e']) assert.ok(!(told.out + told.err).includes(sign), command)
    assert.match(told.out, /\ufffd\[2JNummer/, command)
  }
  const { out } = await lyhord('map', at('esc.csv'), '--form', 'utredning', '--json')
  assert.equal(JSON.parse(out).columns[0].column, '\u001b[2JNummer\u202e')
})

test('a file of headings and no rows is refused, and no mapping is written', async () => {
  await writeFile(at('tom.csv'), 'Nummer;Kön\n')
  const told = await lyhord('map', at('tom.csv'), '--form', 'utredning', '--out', at('tom.json'), '--json')
  assert.deepEqual([told.code, JSON.parse(told.out).problem.id], [2, 'fil-inga-rader'])
  await assert.rejects(readFile(at('tom.json')))
})
