import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { version } from '../version.ts'
import { commands } from './commands.ts'
import { usageIn } from './file/usage_in.ts'

const launcher = fileURLToPath(new URL('lyhord.mjs', import.meta.url))
const lyhord = (...args: string[]) => spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' })

test('lyhord alone tells about every command in Swedish, and in English when asked', () => {
  const [swedish, english] = [lyhord(), lyhord('--help', '--lang', 'en')]
  assert.equal(swedish.status, 0)
  assert.match(swedish.stdout, /^Användning/)
  assert.match(english.stdout, /^Usage/)
  for (const { name, summary } of commands) {
    assert.ok(swedish.stdout.includes(`  ${name} `) && swedish.stdout.includes(summary.sv))
    assert.ok(english.stdout.includes(summary.en))
  }
  assert.equal(swedish.stderr + english.stderr, '')
})

test('lyhord --version is the version and nothing else', () =>
  assert.equal(lyhord('--version').stdout, `${version}\n`))

test('an unknown command is told in a sentence, with exit code 2', () => {
  const { status, stdout, stderr } = lyhord('sjung')
  assert.equal(status, 2)
  assert.equal(stdout, '')
  assert.match(stderr, /Kommandot "sjung" finns inte/)
})

test('a command or an option that is misspelled is told with the one that may have been meant', () => {
  assert.match(lyhord('reslt').stderr, /^Kommandot "reslt" finns inte\. Menade du result\?/)
  const option = (...args: string[]) => lyhord('result', 'a.csv', ...args).stderr.split('\n')[0]
  assert.equal(option('--perod', 'ar'), '--perod finns inte här. Menade du --period?')
  assert.equal(option('--xylofon', '--lang', 'en'), 'There is no --xylofon here.')
  assert.equal(option('--period'), 'Det går inte att skriva --period så.')
})

test('an option said twice is refused before anything is done, and one that may be said many times is not', () => {
  const twice = lyhord('user', 'reset', '--email', 'a@b.example', '--email=c@d.example')
  assert.deepEqual([twice.status, twice.stdout], [2, ''])
  assert.match(twice.stderr, /^--email står mer än en gång\.\nSkriv så här: /)
  const missing = lyhord('audit', 'a.csv', 'b.csv', '--tables', 'a*b', '--tables', 'a*c', '--json', '--json')
  assert.equal(JSON.parse(missing.stdout).problem.id, 'fil-saknas')
})

test('a word too many after an act is told as that, not as an act that is not there', () => {
  for (const words of [
    ['user', 'list', 'mer'],
    ['hub', 'leave', 'länken'],
  ])
    assert.match(lyhord(...words).stderr, /^Kommandot tar inga fler ord\./, words.join(' '))
})

test('an unknown command is told as JSON too, alone on the line', () => {
  const { status, stdout, stderr } = lyhord('sjung', '--json', '--lang', 'en')
  assert.deepEqual([status, stderr], [2, ''])
  assert.equal(JSON.parse(stdout).problem.title, 'There is no command "sjung".')
})

test('every command says what it does and how it is written, in both languages', async () => {
  const swedish = lyhord('check', '--help')
  assert.equal(swedish.stdout.split('\n')[0], 'lyhord check prövar en fil utan att spara något.')
  assert.match(swedish.stdout, /lyhord check FIL --form .* \[--sheet BLAD\]/)
  const english = lyhord('check', '--help', '--lang', 'en')
  assert.match(english.stdout, /lyhord check FILE --form .* \[--sheet SHEET\]/)
  for (const { load } of commands) {
    const loaded = await load()
    assert.ok(typeof loaded === 'object' && loaded !== null && 'usage' in loaded)
    assert.doesNotMatch(usageIn(String(loaded.usage), 'en'), /[ÅÄÖ]|\b(FIL|BLAD|MAPP|NAMN|TECKEN)\b/)
  }
})

test('every command in the register has its file', async () => {
  for (const { name, load } of commands) assert.ok('run' in Object(await load()), name)
})
