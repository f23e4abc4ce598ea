import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { lyhord as run } from '../testing/command.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-protect-'))
})
after(() => rm(folder, { recursive: true }))

const lyhord = (...args: string[]) => run({}, ...args)

const write = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const cells = ['mun;reg;sex;freq', 'a;x;K;2', 'a;x;P;9', 'b;x;K;7', 'b;x;P;8', 'c;y;K;12', 'c;y;P;20'].join(
  '\n',
)
const asked = ['--freq', 'freq', '--tables', '(mun+reg)*sex', '--max', '4', '--json']

test('a file is protected, written and judged; a small value shown again fails', async () => {
  const [given, out] = [await write('cells.csv', cells), join(folder, 'out.csv')]
  const protectedOnce = await lyhord('protect', given, ...asked, '--out', out)
  assert.equal(protectedOnce.code, 0)
  const { cells: count, primary, suppressed, seconds, audit } = JSON.parse(protectedOnce.out)
  assert.deepEqual([count, primary, suppressed, audit.pass], [18, 1, 4, true])
  assert.equal(typeof seconds, 'number')
  const written = await readFile(out, 'utf8')
  const lines = written.trimEnd().split('\n')
  assert.equal(lines[0], 'mun,sex,freq,primary,suppressed')
  assert.equal(new Set(lines).size, 19)
  assert.ok(lines.includes('a,K,2,TRUE,TRUE') && lines.includes('Total,Total,58,FALSE,FALSE'))
  assert.equal((await lyhord('audit', out, given, ...asked)).code, 0)
  const open = await write('open.csv', written.replace('b,K,7,FALSE,TRUE', 'b,K,7,FALSE,FALSE'))
  const judged = await lyhord('audit', open, given, ...asked)
  assert.equal(judged.code, 1)
  assert.equal(JSON.parse(judged.out).recoverable, 3)
})

test('files as statisticians have them: semicolon and BOM, numbers as R writes them, rows that add up, no zeros', async () => {
  const text = '\ufeffmun;reg;sex;freq\na;x;K;1e+05\na;x;K;12.0\na;x;P;3\nb;x;K;40\nb;y;P;50\n'
  const [given, out] = [await write('r.csv', text), join(folder, 'r_out.csv')]
  const { code, out: said } = await lyhord('protect', given, ...asked, '--out', out)
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(said).primary, 2)
  const lines = (await readFile(out, 'utf8')).trimEnd().split('\n')
  assert.ok(lines.some((line) => line.startsWith('a,K,100012,FALSE,')))
  assert.equal(new Set(lines.map((line) => line.split(',', 2).join())).size, lines.length)
  // without formulas the auditor sees by their values that regions share the column of municipalities
  const alone = await lyhord('audit', out, given, '--freq', 'freq', '--max', '4', '--json')
  assert.deepEqual([alone.code, JSON.parse(alone.out).wrong], [0, 0])
})

test('groupings that do not nest are protected as they overlap', async () => {
  const text = 'mun;reg;sex;freq\na;x;K;2\na;y;K;9\nb;x;P;7\nb;y;P;8\n'
  const [given, out] = [await write('overlap.csv', text), join(folder, 'overlap_out.csv')]
  const { code, out: said } = await lyhord('protect', given, ...asked, '--out', out)
  assert.deepEqual([code, JSON.parse(said).primary, JSON.parse(said).suppressed], [0, 1, 4])
  const lines = (await readFile(out, 'utf8')).trimEnd().split('\n')
  assert.ok(lines.includes('x,K,2,TRUE,TRUE') && lines.includes('a,K,11,FALSE,FALSE'))
})

test('what cannot be protected is refused with a reason', async () => {
  const given = await write('given.csv', cells)
  const problemOf = async (path: string, ...args: string[]) => {
    const { code, out } = await lyhord('protect', path, '--json', ...args)
    assert.equal(code, 2)
    return JSON.parse(out).problem.id
  }
  const tables = ['--tables', 'mun*sex']
  assert.equal(await problemOf(given, '--tables', '(mun+reg*sex'), 'tabell-formel')
  assert.equal(await problemOf(given, '--tables', 'mun*age'), 'tabell-kolumn-saknas')
  assert.equal(await problemOf(given, ...tables, '--freq', 'n'), 'tabell-kolumn-saknas')
  assert.equal(await problemOf(given, ...tables, '--max', '0'), 'tabell-grans')
  assert.equal(await problemOf(given), 'argument')
  assert.equal(await problemOf(given, ...tables, '--out', given), 'argument')
  assert.equal(await readFile(given, 'utf8'), cells)
  assert.equal(
    await problemOf(await write('half.csv', 'mun,sex,freq\na,K,1.5\n'), ...tables),
    'tabell-inget-antal',
  )
  assert.equal(
    await problemOf(await write('less.csv', 'mun,sex,freq\na,K,-1\n'), ...tables),
    'tabell-inget-antal',
  )
  for (const count of ['', 'NA', '12 000', '1,2', 'tre'])
    assert.equal(
      await problemOf(await write('odd.csv', `mun;sex;freq\na;K;${count}\n`), ...tables),
      'tabell-inget-antal',
    )
  assert.equal(
    await problemOf(await write('total.csv', 'mun,sex,freq\na,K,2\nTotal,P,9\n'), ...tables),
    'tabell-total-upptaget',
  )
  assert.equal(
    await problemOf(await write('same.csv', 'mun,reg,freq\na,b,2\nb,c,9\n'), '--tables', 'mun+reg'),
    'tabell-samma-namn',
  )
  assert.equal(
    await problemOf(given, '--tables', '(mun+reg)*sex', '--tables', 'mun*reg'),
    'tabell-korsade-alternativ',
  )
  assert.equal(
    await problemOf(await write('taken.csv', 'mun,primary,freq\na,K,2\n'), '--tables', 'mun*primary'),
    'tabell-kolumn-upptagen',
  )
  assert.equal(await problemOf(await write('none.csv', 'mun,sex,freq\n'), ...tables), 'tabell-inga-rader')
  assert.equal(await problemOf(await write('empty.csv', ''), ...tables), 'fil-tom')
})
