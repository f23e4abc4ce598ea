import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readKeyFile } from '@lyhord/intake/keys/key_file.ts'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { lyhord } from '../testing/command.ts'

// Numbers of people born in 1889 and earlier: they belong to nobody alive.
let folder = ''
let pseudonym = (_: string): string => ''
const at = (name: string): string => join(folder, name)
const run = (...args: string[]) => lyhord({ LYHORD_LANG: 'sv', LYHORD_PASSPHRASE: '' }, ...args)
const clean = (file: string, out: string, ...args: string[]) =>
  run('pseudonymise', at(file), '--key', at('key'), '--out', at(out), ...args)
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-pseudonymise-'))
  await run('key', 'new', '--out', at('key'), '--no-passphrase')
  const key = await readKeyFile(await readFile(at('key'), 'utf8'), undefined)
  assert.ok('bytes' in key)
  pseudonym = pseudonymsUnder(key)
})
after(() => rm(folder, { recursive: true }))

const ada = '188904120006'
const bo = '188902300011'

test('every number in any cell becomes its pseudonym, and age and sex are added when asked', async () => {
  await writeFile(
    at('a.csv'),
    [
      'Ärende;Barnets personnummer;Inkom;Anteckning',
      'U-1;18890412-0006;1899-04-11;syskon 1889 0412 0006',
      'U-2;8904120006;1899-04-12;"två rader\nmed "";"" 188904120006"',
      'U-3;;1899-04-12;=1+1',
      'U-4;okänt;1899-04-12;',
      '',
    ].join('\n'),
  )
  const ran = await clean('a.csv', 'a2.csv', '--age-at', 'inkom', '--sex', '--json')
  assert.equal(ran.code, 0, ran.err + ran.out)
  const child = pseudonym(ada)
  assert.deepEqual((await readFile(at('a2.csv'), 'utf8')).split('\n'), [
    'Ärende;Barnets personnummer;Inkom;Anteckning;alder;kon',
    `U-1;${child};1899-04-11;syskon ${child};9;flicka`,
    `U-2;${pseudonym('198904120006')};1899-04-12;"två rader`,
    `med "";"" ${child}";;flicka`,
    'U-3;;1899-04-12;=1+1;;',
    'U-4;;1899-04-12;;;',
    '',
  ])
  const told = JSON.parse(ran.out)
  assert.deepEqual([told.rows, told.replaced, told.added], [4, 4, ['alder', 'kon']])
  assert.deepEqual(
    told.notices.map((n: { rule: string; rows: number[] }) => [n.rule, n.rows]),
    [
      ['identitet-alder-saknas', [2]],
      ['identitet-okand', [4]],
    ],
  )
  assert.equal((await stat(at('a2.csv'))).mode & 0o777, 0o600)
  const said = await clean('a.csv', 'a3.csv', '--age-at', 'inkom')
  assert.match(said.out, /Rad under rubrikerna: 4\n/)
})

test('encoding, byte order mark, delimiter and line ends are kept, and rows above the header', async () => {
  const rows = [
    'Utdrag ur Å-systemet;;',
    'Pnr;Orsak;Övrigt',
    '18890412-0006;våld;"a;b"',
    '18890230-0011;oro;ä',
  ]
  const clean2 = [
    'Utdrag ur Å-systemet;;',
    'Pnr;Orsak;Övrigt',
    `${pseudonym(ada)};våld;"a;b"`,
    `${pseudonym(bo)};oro;ä`,
  ]
  for (const [name, encoding, mark] of [
    ['w.csv', 'win1252', ''],
    ['m.csv', 'macintosh', ''],
    ['b.csv', 'utf8', '\ufeff'],
    ['l.csv', 'utf-16le', '\ufeff'],
    ['g.csv', 'utf-16be', '\ufeff'],
  ] as const)
    for (const end of ['\r\n', '\n', '']) {
      const by = end === '' ? '\n' : end
      await writeFile(at(name), iconv.encode(mark + rows.join(by) + end, encoding))
      const ran = await clean(name, `2${name}`)
      assert.equal(ran.code, 0, ran.err)
      assert.equal(
        iconv.decode(await readFile(at(`2${name}`)), encoding, { stripBOM: false }),
        mark + clean2.join(by) + end,
      )
    }
})

test('an Excel workbook: every sheet, figures and text alike, with nothing of comments and properties', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = ada
  const first = workbook.addWorksheet('Utdrag')
  first.addRows([
    ['Personnummer', 'Inkom', 'Antal'],
    [188904120006, new Date('1905-04-12T00:00:00Z'), 3],
    ['18890412-0006', new Date('1905-04-11T00:00:00Z'), 0.5],
  ])
  first.getCell('C2').note = `se ${ada}`
  workbook.addWorksheet(`Barn ${ada}`).addRows([
    ['Namn', 'Pnr'],
    ['x', '18890412 - 0006'],
  ])
  await workbook.xlsx.writeFile(at('x.xlsx'))
  const ran = await clean('x.xlsx', 'x2.xlsx', '--age-at', 'Inkom', '--sex', '--json')
  assert.equal(ran.code, 0, ran.err + ran.out)
  const made = new ExcelJS.Workbook()
  await made.xlsx.readFile(at('x2.xlsx'))
  const cellsOf = (sheet: ExcelJS.Worksheet | undefined) =>
    sheet?.getSheetValues().flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : []))
  assert.deepEqual(
    made.worksheets.map(({ name }) => name),
    ['Utdrag', '2'],
  )
  assert.deepEqual(cellsOf(made.worksheets[0]), [
    ['Personnummer', 'Inkom', 'Antal', 'alder', 'kon'],
    [pseudonym(ada), '1905-04-12', '3', '16', 'flicka'],
    [pseudonym(ada), '1905-04-11', '0.5', '15', 'flicka'],
  ])
  assert.equal(made.worksheets[1]?.getCell('B2').value, pseudonym(ada))
})

test('no number is ever said, whatever goes wrong, and nothing half-written is left', async () => {
  await writeFile(at('q.csv'), `Pnr;x\n${ada};"aldrig slut\n`)
  await writeFile(at('d.csv'), `Pnr;${ada};${ada}\n1;2;3\n`)
  const cases = [
    ['q.csv', at('q2.csv')],
    ['q.csv', at(`${ada}.csv`)],
    ['q.csv', at('q.csv')],
    ['d.csv', at('d2.csv'), '--child', `x${ada}`],
    ['d.csv', at('d2.csv'), '--age-at', `x${ada}`],
    ['d.csv', at('no/such/folder.csv')],
    ['nowhere.csv', at('q2.csv')],
  ]
  for (const [file = '', out = '', ...more] of cases)
    for (const json of [[], ['--json']]) {
      const ran = await run('pseudonymise', at(file), '--key', at('key'), '--out', out, ...more, ...json)
      assert.equal(ran.code, 2, file + ran.err + ran.out)
      assert.ok(!(ran.out + ran.err).includes('0412'), ran.out + ran.err)
    }
  const left = await readdir(folder)
  assert.deepEqual(
    left.filter((name) => /ofardig|q2|d2/.test(name)),
    [],
  )
  assert.equal(await readFile(at('q.csv'), 'utf8'), `Pnr;x\n${ada};"aldrig slut\n`)
})

test('a heading that is a number becomes a pseudonym too, and is said by nobody', async () => {
  await writeFile(at('h.csv'), `Pnr;${ada}\n${bo};2\n`)
  const ran = await clean('h.csv', 'h2.csv', '--age-at', '1899-01-01', '--json')
  assert.equal(ran.code, 0, ran.err)
  assert.equal(await readFile(at('h2.csv'), 'utf8'), `Pnr;${pseudonym(ada)};alder\n${pseudonym(bo)};2;\n`)
  assert.ok(!ran.out.includes('0412'))
})

test('a number in two columns, as some systems have it', async () => {
  await writeFile(at('s.csv'), 'Född;Fyra sista;Orsak\n1889-04-12;0006;våld\n')
  assert.equal((await clean('s.csv', 's2.csv', '--sex', '--age-at', '1899-04-12')).code, 0)
  const stripped = `Född;Fyra sista;Orsak;alder;kon\n1889-04-12;${pseudonym(ada)};våld;10;flicka\n`
  assert.equal(await readFile(at('s2.csv'), 'utf8'), stripped)
})

test('age and sex need the column of the child, found by its name or told', async () => {
  await writeFile(at('c.csv'), 'Klient;Förälder;Inkom\n18890412-0006;18890230-0011;1899-04-12\n')
  const asked = await clean('c.csv', 'c2.csv', '--sex', '--json')
  assert.deepEqual([asked.code, JSON.parse(asked.out).problem.id], [2, 'argument'])
  const told = await clean('c.csv', 'c3.csv', '--sex', '--child', 'klient', '--age-at', '1900-01-01')
  assert.equal(told.code, 0, told.err)
  assert.equal(
    await readFile(at('c3.csv'), 'utf8'),
    `Klient;Förälder;Inkom;alder;kon\n${pseudonym(ada)};${pseudonym(bo)};1899-04-12;10;flicka\n`,
  )
})

test('a row with too few or too many cells keeps its own number of cells, so that a check still finds it', async () => {
  await writeFile(at('r.csv'), `Pnr,a,b\n${ada},1,2\n${ada},1\n${ada},1,2,3\n\n`)
  assert.equal((await clean('r.csv', 'r2.csv', '--sex')).code, 0)
  const child = pseudonym(ada)
  assert.equal(
    await readFile(at('r2.csv'), 'utf8'),
    `Pnr,a,b,kon\n${child},1,2,flicka\n${child},1\n${child},1,2,3\n\n`,
  )
})

test('a column of telephone numbers is no column of identities: it is refused and nothing is written', async () => {
  const phones = ['0701234567', '070-123 45 67', '0731234567', '0709876543', '0721112223', '0701010101']
  await writeFile(at('tel.csv'), ['Ärende;Telefon', ...phones.map((p, i) => `U-${i};${p}`), ''].join('\n'))
  const ran = await clean('tel.csv', 'tel2.csv', '--child', 'Telefon')
  assert.deepEqual([ran.code, ran.out], [2, ''])
  assert.match(ran.err, /”Telefon” står nästan bara annat än personnummer/)
  assert.equal((await readdir(folder)).includes('tel2.csv'), false)
})

test('a column where most numbers are mistyped is one of identities all the same, and says so', async () => {
  const numbers = Array.from({ length: 8 }, (_, i) => `18890412-000${i === 6 ? 7 : i}`)
  await writeFile(at('fel.csv'), ['Ärende;Pnr', ...numbers.map((p, i) => `U-${i};${p}`), ''].join('\n'))
  const ran = await clean('fel.csv', 'fel2.csv', '--json')
  assert.equal(ran.code, 0, ran.err)
  const told = JSON.parse(ran.out)
  assert.equal(told.replaced, 8)
  assert.deepEqual(
    told.notices.map((n: { rule: string; count: number }) => [n.rule, n.count]),
    [['identitet-kontrollsiffra', 8]],
  )
})
