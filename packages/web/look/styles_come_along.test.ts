import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { test } from 'node:test'

const web = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(file, 'utf8')
const isStyle = (file: string): boolean => file.endsWith('.css')

/** A file and all that it fetches, however far away. */
const withAll = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  if (isStyle(file)) return seen
  for (const [, path = ''] of read(file).matchAll(/(?:from|import) '(\.[^']+)'/g))
    withAll(resolve(dirname(file), path), seen)
  return seen
}

const styles = ['look', 'parts', 'charts', 'shell', 'pages'].flatMap((room) =>
  globSync(join(web, room, '**/*.css')),
)
const stylesOf = new Map<string, string[]>()
for (const file of styles)
  for (const [, name = ''] of read(file).matchAll(/\.([a-z][a-z0-9-]*)/g))
    stylesOf.set(name, [...(stylesOf.get(name) ?? []), file])

const classesIn = (code: string): readonly string[] =>
  [...code.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))

const everywhere = [...withAll(join(web, 'main.tsx'))].filter(isStyle)
/** Pages that are shown inside another one have its styles too. */
const around = (page: string): readonly string[] =>
  page.includes('/pages/settings/') ? [...withAll(join(web, 'pages/settings/page.tsx'))].filter(isStyle) : []
const pages = [...read(join(web, 'routes.tsx')).matchAll(/import\('(\.[^']+)'\)/g)].map(([, path = '']) =>
  resolve(web, path),
)

test('there are pages to look at', () => assert.ok(pages.length > 30))

for (const page of pages)
  test(`${page.slice(web.length + 1)} fetches the styles of what it shows, whichever page was opened before`, () => {
    const all = [...withAll(page)]
    const has = new Set([...everywhere, ...around(page), ...all.filter(isStyle)])
    const bare = all
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => classesIn(read(file)))
      .filter((name) => stylesOf.has(name) && !stylesOf.get(name)?.some((file) => has.has(file)))
    assert.deepEqual([...new Set(bare)], [])
  })
