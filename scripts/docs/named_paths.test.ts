import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const cwd = join(import.meta.dirname, '../..')

/** Every end of every path: `server/http/visit.ts` is named for short as `http/visit.ts` and `visit.ts`. */
const ends = new Set(
  globSync('**/*', { cwd, exclude: ['**/node_modules', '**/dist'] }).flatMap((path) => {
    const parts = path.split(/[\\/]/)
    return parts.map((_, i) => parts.slice(i).join('/'))
  }),
)

/** A file of code, or what stands in a folder that is there. */
const isPath = (name: string): boolean =>
  /^[\w./-]+\.(tsx?|mjs|css)$/.test(name) || (/^[\w./-]+$/.test(name) && ends.has(name.replace(/\/.*/, '')))

const namedIn = (page: string): readonly string[] =>
  [...readFileSync(join(cwd, page), 'utf8').matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name.replace(/\/$/, ''))
    .filter(isPath)

for (const page of globSync(['*.md', 'docs/**/*.md'], { cwd, exclude: ['CHANGELOG.md', 'docs/generated'] }))
  test(`every file and folder that ${page} names is there`, () =>
    assert.deepEqual(
      namedIn(page).filter((name) => !ends.has(name)),
      [],
    ))
