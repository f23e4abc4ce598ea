import type { Person } from '../as_person.ts'

let used = 0
const press = async ({ page }: Person, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const digits = (...days: readonly string[]): readonly string[] => days.flatMap((day) => [...day])

const child = ['Enter', '1', '7', '1', '1', '2', '1', '1', 'Enter', '2']
const reasons = ['1', '2', ...digits('260114'), '1', 'b']
const rest = [
  ...['Enter', '1', '1', ...digits('260120', '260511'), '2', '3', 'Enter', '1', '1'],
  ...['1', 'Enter', '2', '3', 'Enter', '0', 'Enter', '0', '4', '8', 'Enter', '1', '7', 'Enter', '1', 'Enter'],
  ...['3', '5', 'Enter', '2', '1', '1', '1', '1', '1', 'Enter'],
]

/** A new case as far as what is asked of the child, with an id of its own. */
const toReferral = (person: Person) => press(person, ...`P-${++used}`, 'Enter', ...child)

/** A case as far as its reasons, two of them chosen. */
export const toReasons = async (person: Person): Promise<void> => {
  await toReferral(person)
  await press(person, ...reasons)
  await person.page.getByRole('heading', { name: 'Varför inleddes utredningen?' }).waitFor()
  await person.page.locator('[data-saved="saved"]').waitFor()
}

/** A whole case, ready to be handed in. */
export const toReview = async (person: Person): Promise<void> => {
  await toReasons(person)
  await press(person, ...rest)
  await person.page.getByRole('heading', { name: 'Klart att lämna in' }).waitFor()
}

/** Somebody saves the same draft in between: the same answers but another sex. */
export const meanwhile = async (person: Person): Promise<void> => {
  const { page, ask } = person
  await toReferral(person)
  await page.locator('[data-saved="saved"]').waitFor()
  const draft = `/api/records/${new URL(page.url()).searchParams.get('utkast')}`
  const { record } = JSON.parse(JSON.stringify(await ask('GET', draft)))
  await ask('PUT', draft, { version: record.version, answers: { ...record.answers, kon: 'pojke' } })
  await press(person, '1')
  await page.locator('.conflict').waitFor()
}
