import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['web', 'core', 'catalogue', 'intake', 'contract']
const skipped = /^(dist|node_modules|gold|\..*)$|\.test\.ts$/

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : join(folder, entry.name)))
}

function fingerprint(root) {
  const hash = createHash('sha256')
  const files = sources.flatMap((name) => filesIn(join(root, 'packages', name)))
  for (const file of [join(root, 'package-lock.json'), join(root, 'tsconfig.base.json'), ...files])
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const dist = (root) => join(root, 'packages', 'web', 'dist')
const mark = (root) => join(dist(root), '.built-from')

/** Whether the built web is made from exactly these sources, by content and not by time. */
export const isBuilt = (root) =>
  existsSync(join(dist(root), 'index.html')) &&
  existsSync(mark(root)) &&
  readFileSync(mark(root), 'utf8') === fingerprint(root)

/** Remembers that the web was built from the sources as they are now. */
export const markBuilt = (root) => writeFileSync(mark(root), fingerprint(root))
