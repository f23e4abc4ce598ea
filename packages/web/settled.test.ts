import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { build } from 'vite'
import { settled } from './settled.ts'

test('a module of plain data stands as its value, and what it was made from is not built', async () => {
  const root = await mkdtemp(join(tmpdir(), 'lyhord-settled-'))
  await writeFile(join(root, 'index.html'), '<script type="module" src="./first.ts"></script>')
  await writeFile(join(root, 'first.ts'), "import { sum } from './sum.ts'\nconsole.log(sum)")
  await writeFile(
    join(root, 'sum.ts'),
    "import { parts } from './parts.ts'\nexport const sum = { of: parts.length }",
  )
  await writeFile(join(root, 'parts.ts'), "export const parts: string[] = ['en', 'hemlighet']")
  await build({ root, plugins: [settled(/sum\.ts$/)], logLevel: 'silent', configFile: false })
  const [name = ''] = await readdir(join(root, 'dist/assets'))
  const built = await readFile(join(root, 'dist/assets', name), 'utf8')
  assert.match(built, /of:2/)
  assert.doesNotMatch(built, /hemlighet/)
  await rm(root, { recursive: true })
})
