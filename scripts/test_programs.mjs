import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './node24.mjs'

const folder = join(root, 'node_modules', '.cache', 'tests')
const inOneProcess = pathToFileURL(join(root, 'scripts', 'together.mjs')).href

const filesOf = (pattern) =>
  globSync(pattern, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }).sort()

/** A program that runs these files together, under a name that says which they are when it fails as a whole. */
function programOf(name, files) {
  const path = join(folder, `${name}.mjs`)
  const text = `import { together } from '${inOneProcess}'\nawait together(${JSON.stringify(files, null, 2)})\n`
  writeFileSync(path, text)
  return path
}

/**
 * The programs that run these groups, `{ name, pattern, processes }`: a file belongs to the first group whose pattern
 * it fits, and the files of a group are dealt out over so many processes, Infinity being one for each.
 */
export function programsOf(groups) {
  mkdirSync(folder, { recursive: true })
  const taken = new Set()
  return groups.flatMap(({ name, pattern, processes }) => {
    const files = filesOf(pattern).filter((file) => !taken.has(file))
    for (const file of files) taken.add(file)
    const dealt = Math.min(processes, files.length)
    return Array.from({ length: dealt }, (_, nth) =>
      programOf(
        `${name}_${nth + 1}`,
        files.filter((_, at) => at % dealt === nth),
      ),
    )
  })
}
