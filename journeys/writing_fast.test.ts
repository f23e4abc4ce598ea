import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { restBeforeKeys } from '../packages/web/pages/recording/walk/hush.ts'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import {
  answersAt,
  begin,
  draftOf,
  noViolations,
  ordinary,
  press,
  question,
  recordAt,
  saved,
} from './ordinary.ts'
import { type Product, startProduct } from './product.ts'

let product: Product
let browser: Browser
before(async () => {
  product = await startProduct()
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await product?.stop()
})

/** The keyboard rests for as long as it takes to read. */
const rest = (page: Page) => page.waitForTimeout(restBeforeKeys + 100)
/** What somebody in full speed has under their fingers next: in it goes, and on with the next case. */
const further = ['Enter', 'Enter', 'Enter', 'Enter', '1', '2', 'Enter', '3', 'Enter', 'b', '4']

test('fast writing past an unexpected query answers nothing that was not meant', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  await begin(person)
  await press(person, ...ordinary('PK-70100'))
  await saved(page)
  const expected = await answersAt(person, draftOf(page))
  await begin(person)
  await press(person, ...ordinary('PK-70101', { closed: '260610' }), ...further)
  await saved(page)
  const record = await recordAt(person, draftOf(page))
  assert.equal(record.state, 'draft')
  assert.deepEqual(record.answers, { ...expected, utredning_id: 'PK-70101', utredning_slut: '2026-06-10' })
  assert.equal(await question(page).textContent(), '1 sak att se över')
  assert.equal(await page.locator('.keep-reason[aria-pressed="true"]').count(), 0)
  await rest(page)
  await press(person, 'Enter', '1', 'Enter')
  await page.locator('.done').waitFor()
  await person.context.close()
})

test('Enter out of habit after a number or a day that goes on by itself passes over no question', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  await begin(person)
  await press(person, ...ordinary('PK-70105'))
  await saved(page)
  const expected = await answersAt(person, draftOf(page))
  await begin(person)
  const habit = ordinary('PK-70106', { age: '7' }).join(' ')
  const days = ['260114', '260120', '260511'].map((day) => [...day].join(' '))
  const withEnter = days.reduce((keys, day) => keys.replace(day, `${day} Enter`), habit)
  await press(person, ...withEnter.replace(' 1 7 1 1 2 1 ', ' 1 7 Enter 1 1 2 1 ').split(' '))
  await saved(page)
  assert.deepEqual(await answersAt(person, draftOf(page)), { ...expected, utredning_id: 'PK-70106' })
  await person.context.close()
})

test('a year of birth written for an age answers no other question, and is told', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  await begin(person)
  await press(person, ...'PK-70140', 'Enter', 'Enter', '1', ...'2013')
  assert.equal(await question(page).textContent(), 'Hur gammalt var barnet när utredningen inleddes?')
  await page.getByText('Skriv ett helt tal mellan 0 och 20.').waitFor()
  await press(person, 'Backspace', 'Backspace')
  await page.getByText('Den unga hade fyllt 18 år när utredningen inleddes. Gå vidare om').waitFor()
  await noViolations(page, 'an age that waits')
  await press(person, 'Enter')
  await saved(page)
  const { utredning_id, ...answers } = await answersAt(person, draftOf(page))
  assert.deepEqual(answers, { kon: 'flicka', alder: 20 })
  await person.context.close()
})

test('a query stands above the next question at once; ↑ goes back to it, Tab to its reasons, and one key keeps it', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  await begin(person)
  const keys = ordinary('PK-70110', { closed: '260610' })
  await press(person, ...keys.slice(0, keys.indexOf('b') + 17))
  assert.match((await page.locator('.folded-finding').textContent()) ?? '', /^Stämmer det\?/)
  assert.match((await page.locator('.recording-look').textContent()) ?? '', /^1 att se över/)
  await noViolations(page, 'after a query')
  const next = await question(page).textContent()
  await press(person, 'ArrowUp', 'Tab')
  assert.equal(await page.locator('.keep').evaluate((keep) => keep === document.activeElement), true)
  await press(person, '2')
  await page.locator('.keep-reason[aria-pressed="true"]', { hasText: 'Uppgiften saknas i akten' }).waitFor()
  assert.equal(await page.locator('.question').evaluate((box) => box.contains(document.activeElement)), true)
  await press(person, 'Enter')
  assert.equal(await question(page).textContent(), next)
  assert.equal(await page.locator('.recording-look').textContent(), '')
  await person.context.close()
})

/** The list that the id is guessed from, held until it is let go. */
const heldGuess = async ({ page }: Person): Promise<() => void> => {
  let letGo = (): void => {}
  const held = new Promise<void>((go) => {
    letGo = go
  })
  await page.route(/\/api\/records\?.*mine=ja/, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

test('Enter before the guessed id has come takes it when it comes, and the keys after it answer their own questions', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  await begin(person)
  await press(person, ...ordinary('PK-70120'), 'Enter')
  await page.locator('.done').waitFor()
  const letGo = await heldGuess(person)
  await begin(person)
  await press(person, ...ordinary(''))
  letGo()
  await page.getByText('Ärendet fick id PK-70121.').waitFor()
  await rest(page)
  await press(person, 'Enter')
  await page.locator('.done').waitFor()
  const { state, answers } = await recordAt(person, draftOf(page))
  assert.deepEqual(
    [state, answers.utredning_id, answers.kon, answers.alder],
    ['submitted', 'PK-70121', 'flicka', 7],
  )
  await person.context.close()
})

test('an id that is being written when the guess comes is handed in as it was written', async () => {
  const person = await asPerson(browser, product, 'caseworker', 1)
  const { page } = person
  const letGo = await heldGuess(person)
  await begin(person)
  await press(person, 'A', '-', '4')
  letGo()
  await page.waitForResponse(/\/api\/records\?.*mine=ja/)
  await press(person, ...ordinary('2'), 'Enter')
  await page.locator('.done').waitFor()
  assert.equal((await answersAt(person, draftOf(page))).utredning_id, 'A-42')
  await person.context.close()
})

test('an id that a colleague has taken is not guessed', async () => {
  const colleague = await asPerson(browser, product, 'caseworker', 1)
  const person = await asPerson(browser, product, 'caseworker')
  for (const [who, id] of [
    [colleague, 'PK-70301'],
    [person, 'PK-70300'],
  ] as const) {
    await begin(who)
    await press(who, ...ordinary(id), 'Enter')
    await who.page.locator('.done').waitFor()
  }
  await begin(person)
  await person.page.getByText('Enter tar PK-70302').waitFor()
  await Promise.all([colleague.context.close(), person.context.close()])
})

test('an id that another case has is told of when its question is left, with the way to that case', async () => {
  const [first, other] = [
    await asPerson(browser, product, 'caseworker'),
    await asPerson(browser, product, 'caseworker', 1),
  ]
  await begin(first)
  await press(first, ...ordinary('PK-70130'), 'Enter')
  await first.page.locator('.done').waitFor()
  const taken = draftOf(first.page)
  const { page } = other
  await begin(other)
  await press(other, ...'PK-70130', 'Enter')
  const notice = page.locator('.notice', { hasText: 'Id PK-70130 finns redan' })
  await notice.waitFor()
  await noViolations(page, 'the same id')
  assert.equal(
    await notice.getByRole('link', { name: 'Se det andra ärendet' }).getAttribute('href'),
    `/arende/${taken}`,
  )
  await press(other, 'Enter', '1')
  await saved(page)
  assert.equal((await answersAt(other, draftOf(page))).kon, 'flicka')
  await page.getByRole('button', { name: 'Ändra id här' }).click()
  await press(other, '1', 'Enter')
  await notice.waitFor({ state: 'detached' })
  await saved(page)
  assert.equal((await answersAt(other, draftOf(page))).utredning_id, 'PK-701301')
  await Promise.all([first.context.close(), other.context.close()])
})
