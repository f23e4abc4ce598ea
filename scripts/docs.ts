import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { apiPage } from './docs/api.ts'
import { codebookPage } from './docs/codebook.ts'
import { indicatorsPage } from './docs/indicators.ts'
import { problemsPage } from './docs/problems.ts'
import { rulesPage } from './docs/rules.ts'

/** The pages that are made from the product itself: `npm run docs`; with `--check` it only says which are stale. */
const folder = new URL('../docs/generated/', import.meta.url)
const pages = {
  'kodbok.md': codebookPage(),
  'regler.md': rulesPage(),
  'indikatorer.md': indicatorsPage(),
  'problem.md': problemsPage(),
  'api.md': apiPage(),
}

const stale: string[] = []
await mkdir(folder, { recursive: true })
for (const [name, text] of Object.entries(pages)) {
  const before = await readFile(new URL(name, folder), 'utf8').catch(() => '')
  if (before === text) continue
  stale.push(name)
  if (!process.argv.includes('--check')) await writeFile(new URL(name, folder), text)
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')} in docs/generated. Run: npm run docs`)
  process.exitCode = 1
} else console.log(stale.length === 0 ? 'docs/generated is fresh' : `Written: ${stale.join(', ')}`)
