import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Person } from './as_person.ts'
import { faultsOf } from './faults_of.ts'

interface Days {
  readonly age: string
  readonly closed: string
}

/** An ordinary closed investigation, key by key; days as six digits. */
export const ordinary = (
  id: string,
  { age = '7', closed = '260511' }: Partial<Days> = {},
): readonly string[] => [
  ...[...id, 'Enter'], // the unit's own id
  'Enter', // no pseudonym
  ...['1', age, '1', '1', '2', '1'], // sex, age, country of birth, parents, unaccompanied, living arrangement
  ...['1', 'Enter', '2'], // disability, interpreter
  ...['1', '2', ...'260114'], // referral, reporter, day
  ...['1', 'b', 'Enter', '1', '1'], // two reasons, the main one, known before
  ...['260120', closed].flatMap((day) => [...day]),
  ...['2', '3', 'Enter', '1', '1'], // extended, talks, alone, the child's view
  ...['1', 'Enter', '2', '3', 'Enter', '0', 'Enter', '0'], // home visits, sources, instruments, changes
  ...['4', '8', 'Enter', '1', '7', 'Enter', '1', 'Enter'], // risk, protection, exposure
  ...['3', '5', 'Enter', '2'], // needs and their level
  ...['1', '1', '1', '1', '1', 'Enter'], // three attitudes, outcome, intervention
]

export const press = async ({ page }: Person, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

export const openCollection = async ({ ask }: Person): Promise<string> => {
  const found = JSON.stringify(await ask('GET', '/api/collections'))
  const open: { id: string; state: string }[] = JSON.parse(found).collections
  const collection = open.find((c) => c.state === 'open')
  assert.ok(collection, 'the demonstration has an open collection')
  return collection.id
}

/** The work session that runs in a collection, begun when there is none; every case is recorded twice. */
export const runningSession = async ({ ask }: Person, collection: string): Promise<string> => {
  const { sessions } = JSON.parse(JSON.stringify(await ask('GET', '/api/work-sessions')))
  const running = sessions.find((s: { endedAt: string | null }) => s.endedAt === null)
  const session =
    running ?? (await ask('POST', '/api/work-sessions', { collection, title: 'Förmiddagen', doubleShare: 1 }))
  return JSON.parse(JSON.stringify(session)).id
}

export const draftOf = (page: Page): string => new URL(page.url()).searchParams.get('utkast') ?? ''
export const question = (page: Page) => page.locator('.question-text')
export const saved = (page: Page) => page.locator('[data-saved="saved"]').waitFor()

/** Opens a new record in the open collection, and gives the collection. */
export const begin = async (person: Person): Promise<string> => {
  const collection = await openCollection(person)
  await person.page.goto(`/samla-in/${collection}/nytt`)
  await question(person.page).waitFor()
  return collection
}

export const recordAt = async (
  person: Person,
  record: string,
): Promise<{ readonly state: string; readonly version: number; readonly answers: Record<string, unknown> }> =>
  JSON.parse(JSON.stringify(await person.ask('GET', `/api/records/${record}`))).record

export const answersAt = async (person: Person, record: string): Promise<Record<string, unknown>> =>
  (await recordAt(person, record)).answers

export const noViolations = async (page: Page, where: string): Promise<void> =>
  assert.deepEqual(await faultsOf(page), [], where)
