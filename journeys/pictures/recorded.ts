import type { Person } from '../as_person.ts'

const press =
  (...keys: readonly string[]) =>
  async ({ page }: Person): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
const digits = (...days: readonly string[]): readonly string[] => days.flatMap((day) => [...day])

const child = ['Enter', 'Enter', '1', '7', '1', '1', '2', '1', '1', 'Enter', '2']
const reasons = [...child, '1', '2', ...digits('260114'), '1', 'b']
const whole = [
  ...[...reasons, 'Enter', '1', '1', ...digits('260120', '260511'), '2', '3', 'Enter', '1', '1'],
  ...['1', 'Enter', '2', '3', 'Enter', '0', 'Enter', '0', '4', '8', 'Enter', '1', '7', 'Enter', '1', 'Enter'],
  ...['3', '5', 'Enter', '2', '1', '1', '1', '1', '1', 'Enter'],
]

/** A case as far as its reasons, two of them chosen. */
export const toReasons = press(...reasons)

/** A whole case, ready to be handed in. */
export const toReview = async (person: Person): Promise<void> => {
  await press(...whole)(person)
  await person.page.locator('.review').waitFor()
}

/** Somebody saves the same draft in between: the same answers but another sex. */
export const meanwhile = async (person: Person): Promise<void> => {
  const { page, ask } = person
  await press(...child)(person)
  await page.locator('[data-saved="saved"]').waitFor()
  const draft = `/api/records/${new URL(page.url()).searchParams.get('utkast')}`
  const { record } = JSON.parse(JSON.stringify(await ask('GET', draft)))
  await ask('PUT', draft, { version: record.version, answers: { ...record.answers, kon: 'pojke' } })
  await press('1')(person)
  await page.locator('.conflict').waitFor()
}
