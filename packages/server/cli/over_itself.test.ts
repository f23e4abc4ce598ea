import assert from 'node:assert/strict'
import { link, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { lyhord } from '../testing/command.ts'

const folder = await mkdtemp(join(tmpdir(), 'lyhord-over-'))
after(() => rm(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

const [file, book, cells, form, key] = [
  at('u.csv'),
  at('u.xlsx'),
  at('celler.csv'),
  at('f.json'),
  at('nyckel.json'),
]
before(async () => {
  await writeFile(file, 'utredning_id;kon\nA;hund\n')
  await writeFile(cells, 'kon;freq\nflicka;3\npojke;9\n')
  const synth = ['synth', '--form', 'utredning', '--rows', '9', '--seed', '1']
  await lyhord({}, ...synth, '--out', book)
  await lyhord({}, 'form', '--form', 'utredning', '--out', form)
  await lyhord({}, 'key', 'new', '--out', key, '--no-passphrase')
  await symlink(book, at('genvag.xlsx'))
  await link(book, at('samma.xlsx'))
  await symlink(key, at('nyckel.csv'))
})

const utredning = ['--form', 'utredning']
for (const [what, source, args] of [
  ['check', book, ['check', book, ...utredning, '--errors-out', book]],
  ['check by a symbolic link', book, ['check', book, ...utredning, '--errors-out', at('genvag.xlsx')]],
  [
    'check by another name of the file',
    book,
    ['check', at('samma.xlsx'), ...utredning, '--errors-out', book],
  ],
  [
    'check by a roundabout way',
    book,
    ['check', book, ...utredning, '--errors-out', `${folder}/./../${folder.split('/').at(-1)}/u.xlsx`],
  ],
  ['report', book, ['report', book, ...utredning, '--out', book, '--period', '2025', '--small-numbers']],
  ['map', file, ['map', file, ...utredning, '--out', file]],
  ['map with a form of one’s own', form, ['map', file, '--form', form, '--out', form]],
  ['form', form, ['form', form, '--out', form]],
  ['protect', cells, ['protect', cells, '--freq', 'freq', '--tables', 'kon', '--max', '4', '--out', cells]],
  ['pseudonymise', file, ['pseudonymise', file, '--key', key, '--out', file]],
  ['pseudonymise over its key', key, ['pseudonymise', file, '--key', key, '--out', at('nyckel.csv')]],
] as const)
  test(`${what}: a file that is read is not written over`, async () => {
    const before = await readFile(source)
    const { code, out, err } = await lyhord({}, ...args)
    assert.deepEqual(await readFile(source), before)
    assert.equal(code, 2, out)
    assert.match(err, /^En fil som läses kan inte skrivas över\. Skriv till en annan fil\.\n/)
  })

test('what is to be looked over is written as a workbook, and to no file of another kind', async () => {
  const { code, err } = await lyhord({}, 'check', file, ...utredning, '--errors-out', at('fel.csv'))
  assert.equal(code, 2)
  assert.match(err, /^--errors-out är en fil som slutar på \.xlsx\.\n/)
})

test('a mapping is brought up to a new file where it is', async () => {
  const mapping = at('m.json')
  await lyhord({}, 'map', file, ...utredning, '--out', mapping)
  assert.equal((await lyhord({}, 'map', file, ...utredning, '--mapping', mapping, '--out', mapping)).code, 0)
})
