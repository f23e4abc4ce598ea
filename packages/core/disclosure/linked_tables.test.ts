import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = dirname(fileURLToPath(import.meta.url))
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url))

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-package-'))
})
after(() => rm(folder, { recursive: true }))

test('linked tables are a package by themselves: built, packed, and the example of the README runs in an empty project', async () => {
  const built = join(folder, 'built')
  await run(process.execPath, [tsc, '-p', join(here, 'tsconfig.published.json'), '--outDir', built])
  await copyFile(join(here, 'published.json'), join(built, 'package.json'))
  const files = (await readdir(built)).filter((file) => file.endsWith('.js'))
  const imported = await Promise.all(files.map((file) => readFile(join(built, file), 'utf8')))
  const from = imported.flatMap((text) => [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path))
  assert.deepEqual(
    from.filter((path) => !/^\.\/\w+\.js$/.test(path ?? '')),
    [],
  )
  const said = await run('npm', ['pack', '--json', '--offline', '--pack-destination', folder], { cwd: built })
  const [{ filename }] = JSON.parse(said.stdout)
  const home = join(folder, 'node_modules/@lyhord/linked-tables')
  await mkdir(home, { recursive: true })
  await run('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1'])
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(await readFile(join(here, 'README.md'), 'utf8')) ?? []
  await writeFile(join(folder, 'example.mjs'), example)
  const { stdout } = await run(process.execPath, [join(folder, 'example.mjs')])
  assert.deepEqual(stdout.trimEnd().split('\n').sort(), [
    'a K 2 unsafe',
    'a P 9 guard',
    'b K 7 guard',
    'b P 8 guard',
  ])
})
