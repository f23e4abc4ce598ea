import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { compressed } from './compressed.ts'

test('a compressed copy says exactly what the file it is a copy of says', async () => {
  const root = await mkdtemp(join(tmpdir(), 'lyhord-compressed-'))
  await writeFile(join(root, 'index.html'), '<script type="module" src="./first.js"></script>')
  await writeFile(join(root, 'first.js'), "void import('./later.js')")
  await writeFile(join(root, 'later.js'), "import './later.css'\nconsole.log('later')")
  await writeFile(join(root, 'later.css'), 'body { color: green }')
  await build({ root, plugins: [compressed()], logLevel: 'silent', configFile: false })
  const folder = join(root, 'dist/assets')
  const names = await readdir(folder)
  const texts = names.filter((name) => /\.(js|css)$/.test(name))
  assert.ok(texts.some((name) => name.endsWith('.css')) && texts.length > 2, names.join(' '))
  for (const name of texts) {
    const text = await readFile(join(folder, name))
    assert.deepEqual(brotliDecompressSync(await readFile(join(folder, `${name}.br`))), text, name)
    assert.deepEqual(gunzipSync(await readFile(join(folder, `${name}.gz`))), text, name)
  }
  await rm(root, { recursive: true })
})
