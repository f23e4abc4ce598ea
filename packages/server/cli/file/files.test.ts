import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { lyhord as run } from '../../testing/command.ts'

const lyhord = (...args: string[]) => run({}, ...args)

const utredning = ['--form', 'utredning']
let folder = ''
const at = (name: string): string => join(folder, name)
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-cli-'))
})
after(() => rm(folder, { recursive: true }))

test('a made file is checked without errors, CSV and XLSX alike, and comes out the same for the same seed', async () => {
  for (const name of ['a.csv', 'b.csv', 'a.xlsx'])
    assert.equal(
      (await lyhord('synth', ...utredning, '--rows', '400', '--seed', '7', '--out', at(name))).code,
      0,
    )
  assert.equal(await readFile(at('a.csv'), 'utf8'), await readFile(at('b.csv'), 'utf8'))
  const [csv, xlsx] = await Promise.all([
    lyhord('check', at('a.csv'), ...utredning, '--json'),
    lyhord('check', at('a.xlsx'), ...utredning, '--json'),
  ])
  assert.deepEqual([csv.code, csv.err], [0, ''])
  const verdict = JSON.parse(csv.out)
  assert.deepEqual(Object.keys(verdict).sort(), ['accepted', 'findings', 'form', 'rows', 'version'])
  assert.deepEqual(
    [verdict.form, verdict.version, verdict.rows, verdict.accepted],
    ['utredning', 1, 400, 400],
  )
  // a workbook's findings also say in which sheet
  assert.equal(xlsx.out.replaceAll('"sheet":"Koder",', ''), csv.out)
})

test('a file with faults: exit code 1, each finding with its place, its rule and what to do, in either language', async () => {
  await lyhord('synth', ...utredning, '--rows', '300', '--seed', '7', '--out', at('f.csv'), '--faults', '0.5')
  const swedish = await lyhord('check', at('f.csv'), ...utredning, '--json')
  assert.equal(swedish.code, 1)
  const { rows, accepted, findings } = JSON.parse(swedish.out)
  assert.ok(accepted > 100 && accepted < 200 && rows === 300)
  for (const finding of findings) {
    assert.deepEqual(Object.keys(finding), [
      'row',
      'column',
      'value',
      'rule',
      'severity',
      'message',
      ...(finding.column === null ? [] : ['expected']),
      'remedy',
    ])
    assert.ok(Number.isInteger(finding.row) && finding.row >= 1 && finding.row <= 300)
    assert.ok(['error', 'query', 'note'].includes(finding.severity) && finding.message && finding.remedy)
  }
  const bad = new Set(
    findings.filter((f: { severity: string }) => f.severity === 'error').map((f: { row: number }) => f.row),
  )
  assert.equal(accepted, rows - bad.size)
  const english = await lyhord('check', at('f.csv'), ...utredning, '--lang', 'en')
  assert.equal(english.code, 1)
  assert.match(english.out, /300 rows, \d+ of them without errors\. Nothing is saved\./)
  assert.match(english.out, /Row 1 is the first below the headings\./)
  assert.match(english.out, /To be corrected/)
})

test('today can be set, so that a check can be repeated', async () => {
  await writeFile(
    at('t.csv'),
    'utredning_id,utredning_start,utredning_slut,utfall\nU-1,2025-10-01,2025-12-03,flyttat\n',
  )
  assert.equal((await lyhord('check', at('t.csv'), ...utredning, '--today', '2025-12-03')).code, 0)
  assert.equal((await lyhord('check', at('t.csv'), ...utredning, '--today', '2025-12-02')).code, 1)
})

test('a refused file or argument: exit code 2 and a kind sentence, with --json as an object', async () => {
  await writeFile(at('empty.csv'), '')
  const json = await lyhord('check', at('empty.csv'), ...utredning, '--json')
  assert.deepEqual([json.code, JSON.parse(json.out).problem.id, json.err], [2, 'fil-tom', ''])
  const english = await lyhord('result', at('nowhere.csv'), ...utredning, '--lang', 'en')
  assert.deepEqual([english.code, english.out], [2, ''])
  assert.match(english.err, /does not exist/)
  const misspelt = [
    ['check', at('t.csv'), '--form', 'placering'],
    ['check', at('t.csv'), ...utredning, '--today', '2025-02-30'],
    ['check', at('t.csv'), ...utredning, '--fel'],
    ['result', at('t.csv'), ...utredning, '--by', 'skostorlek'],
    ['synth', ...utredning, '--rows', 'många', '--out', at('x.csv')],
    ['synth', ...utredning, '--rows', '3', '--out', at('no/such/folder.csv')],
  ]
  for (const { code, out, err } of await Promise.all(misspelt.map((args) => lyhord(...args)))) {
    assert.deepEqual([code, out], [2, ''])
    // what is wrong, and what to do: as many lines as there are ways to write the command
    assert.match(err.trim(), /^\S.*\.\n\S.*(\nlyhord .*)?$/)
  }
})

test('results as JSON: every indicator, split and in order, and JSON alone on standard output', async () => {
  await lyhord('synth', ...utredning, '--rows', '300', '--out', at('r.csv'))
  const total = await lyhord('result', at('r.csv'), ...utredning, '--json')
  assert.deepEqual([total.code, total.err], [0, ''])
  const { rows, unread, followedTo, results } = JSON.parse(total.out)
  assert.deepEqual([rows, unread], [300, 0])
  assert.match(followedTo, /^2026-0[56]-\d\d$/)
  const shape = ['group', 'indicator', 'interval', 'missing', 'n', 'numerator', 'period', 'value']
  for (const result of results) {
    const keys = Object.keys(result)
      .filter((key) => key !== 'code')
      .sort()
    assert.deepEqual(keys, shape)
    assert.deepEqual([result.group, result.period], [{}, null])
  }
  const split = await lyhord(
    'result',
    at('r.csv'),
    ...utredning,
    '--by',
    'kon',
    '--by',
    'aldersgrupp',
    '--period',
    'halvar',
    '--json',
  )
  const first = JSON.parse(split.out).results[0]
  assert.deepEqual([first.group, first.period], [{ kon: 'flicka', aldersgrupp: '0-5' }, '2024-H2'])
})

test('cells that cannot be read are told of on standard error', async () => {
  await writeFile(at('u.csv'), 'utredning_id,utredning_slut,kon\nU-1,2025-03-03,x\n')
  const { code, err, out } = await lyhord('result', at('u.csv'), ...utredning, '--json')
  assert.deepEqual([code, JSON.parse(out).unread], [0, 1])
  assert.match(err, /^1 /)
})

test('the codebook for people, as JSON and as a table', async () => {
  const [plain, json, csv] = await Promise.all([
    lyhord('codebook', ...utredning),
    lyhord('codebook', ...utredning, '--json', '--lang', 'en'),
    lyhord('codebook', ...utredning, '--csv'),
  ])
  assert.match(plain.out, /antal_samtal_barn {2}\(helt tal, 0–99\)/)
  const { sections, rules } = JSON.parse(json.out)
  assert.deepEqual(
    sections.map((s: { id: string }) => s.id),
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
  )
  assert.ok(rules.length >= 30)
  assert.match(csv.out, /^kon,ett svar,Kön,.*,flicka,Flicka,/m)
})
