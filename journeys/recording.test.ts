import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { restBeforeKeys } from '../packages/web/pages/recording/walk/hush.ts'
import { asPerson } from './as_person.ts'
import { openBrowser } from './browser.ts'
import {
  answersAt,
  begin,
  draftOf,
  noViolations,
  openCollection,
  ordinary,
  question,
  runningSession,
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
  await browser.close()
  await product.stop()
})

test('a complete ordinary record is recorded with the keyboard alone, in at most 100 key presses', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  const collection = await begin(person)
  const keys = [...ordinary('PK-70142'), 'Enter']
  for (const key of keys) await page.keyboard.press(key)
  await page.locator('.done').waitFor()
  assert.ok(keys.length <= 100, `${keys.length} key presses`)
  const answers = await answersAt(person, draftOf(page))
  assert.equal(Object.keys(answers).length, 35)
  assert.deepEqual(answers.orsaker, ['skolfranvaro', 'omsorgssvikt'])
  assert.equal(answers.utredning_slut, '2026-05-11')
  await page.getByText(/utredningar inlämnade/).waitFor()
  await page.getByText(/barn träffats minst två gånger/).waitFor()
  await page.keyboard.press('Enter')
  await question(page).waitFor()
  await page.locator('[data-entry][placeholder="PK-70143"]').waitFor()
  assert.match(page.url(), new RegExp(collection))
  await person.context.close()
})

test('what is said when a record is handed in counts that record, however slow the network', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  await begin(person)
  for (const key of ordinary('PK-70150')) await page.keyboard.press(key)
  const submitted = async (): Promise<number> =>
    JSON.parse(JSON.stringify(await person.ask('GET', '/api/collections'))).collections.find(
      (c: { state: string }) => c.state === 'open',
    ).submitted
  const before = await submitted()
  await page.route('**/api/collections', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  await page.keyboard.press('Enter')
  await page.locator('.done').waitFor()
  const said = await page.getByText(/utredningar inlämnade/).textContent()
  assert.match(said ?? '', new RegExp(`^Nu är ${before + 1} av`))
  await person.context.close()
})

test('a lost network: the answers are kept here, said so, and sent when it is back', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page, context } = person
  await begin(person)
  for (const key of ordinary('PK-70200').slice(0, 12)) await page.keyboard.press(key)
  await saved(page)
  await context.setOffline(true)
  for (const key of ['1', '1', '2']) await page.keyboard.press(key)
  await page.locator('[data-saved="here"]').waitFor()
  await context.setOffline(false)
  await saved(page)
  assert.equal((await answersAt(person, draftOf(page))).ensamkommande, 'nej')
  assert.equal(
    await page.evaluate(() => Object.keys(localStorage).filter((k) => k.includes('utkast')).length),
    0,
  )
  await context.close()
})

test('a network lost at the first question: the next ones stand there all the same', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page, context } = person
  await page.route('**/pseudonym_maker-*', (route) => route.abort())
  await begin(person)
  await context.setOffline(true)
  for (const key of ordinary('PK-70250').slice(0, 10)) await page.keyboard.press(key)
  await page.locator('[data-saved="here"]').waitFor()
  assert.equal(await question(page).textContent(), 'Vilket juridiskt kön har barnet?')
  await context.setOffline(false)
  await saved(page)
  await context.close()
})

test('a closed tab: the page that is opened again has the unsent answers, sends them and goes on', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page, context } = person
  await begin(person)
  for (const key of ordinary('PK-70300').slice(0, 12)) await page.keyboard.press(key)
  await saved(page)
  await context.setOffline(true)
  await page.keyboard.press('2')
  const address = page.url()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await question(again).waitFor()
  assert.equal(
    await question(again).textContent(),
    'Hur många av barnets föräldrar är födda utanför Sverige?',
  )
  await saved(again)
  assert.equal((await answersAt(person, draftOf(again))).fodelseland, 'norden')
  await context.close()
})

test('an expired sign-in: after signing in again the answers are there, and sent', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page, context } = person
  await begin(person)
  for (const key of ordinary('PK-70400').slice(0, 12)) await page.keyboard.press(key)
  await saved(page)
  const draft = draftOf(page)
  await context.clearCookies()
  await page.keyboard.press('2')
  await page.waitForURL('**/logga-in**')
  const signIn = product.signIns.find((s) => s.role === 'caseworker')
  const fields = { email: signIn?.email, password: signIn?.password }
  await person.ask('POST', '/api/session', fields)
  await page.goto(decodeURIComponent(new URL(page.url()).searchParams.get('ater') ?? '/'))
  await question(page).waitFor()
  await saved(page)
  assert.equal((await answersAt(person, draft)).fodelseland, 'norden')
  await context.close()
})

test('an end before the start holds nobody back, and the review leads back to it', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  await begin(person)
  for (const key of ordinary('PK-70600', { closed: '251210' })) await page.keyboard.press(key)
  assert.match((await question(page).textContent()) ?? '', /att se över/)
  await page.waitForTimeout(restBeforeKeys + 100)
  await page.keyboard.press('Enter')
  assert.equal(await question(page).textContent(), 'Vilken dag avslutades utredningen?')
  await page.keyboard.press('Control+A')
  for (const key of '260511') await page.keyboard.press(key)
  assert.equal(await question(page).textContent(), 'Klart att lämna in')
  await person.context.close()
})

test('a submitted record is changed with a reason, its history says so, and it is withdrawn', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page } = person
  await begin(person)
  for (const key of [...ordinary('PK-70650'), 'Enter']) await page.keyboard.press(key)
  await page.getByRole('link', { name: 'Se ärendet' }).click()
  await page.getByRole('link', { name: 'Ändra' }).click()
  await page.locator('.recording-left').getByText('Alla frågor är gjorda').waitFor()
  assert.equal(await page.getByText('Nyss börjat').count(), 0)
  await page.locator('.folded-question', { hasText: 'Hembesök' }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('7')
  await page.keyboard.press('Enter')
  await page.getByText('Välj varför, sedan lämnar Enter in.').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('Välj varför.').waitFor()
  const visits = page.locator('.folded-question', { hasText: 'Hembesök' })
  await visits.getByText('Tidigare svar: 1').waitFor()
  await visits.click()
  await page.getByText('Hur många').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Välj varför, sedan lämnar Enter in.').waitFor()
  for (const key of ['1', 'Enter']) await page.keyboard.press(key)
  await page.getByText('Ändringen är inlämnad').waitFor()
  await page.getByRole('link', { name: 'Se ärendet' }).click()
  await page.locator('.history', { hasText: 'Hembesök: 1 → 7' }).waitFor()
  assert.match((await page.locator('.history').textContent()) ?? '', /^Ändrat .*Skäl: Rättelse.*Inlämnat /)
  await page.getByRole('button', { name: 'Ta tillbaka' }).click()
  await page.getByRole('dialog').getByText('Dubblett').click()
  await noViolations(page, 'withdrawal')
  await page.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka' }).click()
  await page.getByText('Det räknas inte i några resultat').waitFor()
  await person.context.close()
})

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('the count of a work session rises as the group submits, and the question to the group arrives', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const worker = await asPerson(browser, product, 'caseworker')
  const session = await runningSession(lead, await openCollection(lead))
  await lead.page.goto(`/arbetspass/${session}`)
  const number = lead.page.locator('.rising-number')
  const before = Number(await number.textContent())
  await begin(worker)
  for (const key of ordinary('PK-70800')) {
    await worker.page.keyboard.press(key)
    if ((await question(worker.page).textContent()) === 'Hur stora är barnets behov sammantaget?') {
      await worker.page.keyboard.press('f')
      await worker.page.keyboard.press('ArrowUp')
    }
  }
  await worker.page.keyboard.press('Enter')
  await worker.page.locator('.done').waitFor()
  await lead.page.locator('.rising-number', { hasText: String(before + 1) }).waitFor()
  await lead.page.locator('.flag', { hasText: 'PK-70800' }).getByText('behov sammantaget').waitFor()
  await Promise.all([lead.context.close(), worker.context.close()])
})

test('on a phone what is said covers none of what the thumb does', async () => {
  const person = await asPerson(browser, product, 'caseworker', 0, phone)
  const { page } = person
  await begin(person)
  for (const key of [...'PK-70810', 'Enter', 'Enter', 'f']) await page.keyboard.press(key)
  const said = await page.locator('.status-said').boundingBox()
  const thumb = await page.locator('.question').boundingBox()
  assert.ok(said && thumb && said.y + said.height <= thumb.y, JSON.stringify({ said, thumb }))
  await person.context.close()
})

test('recording has no accessibility faults at a choice, at a day, in the review and when handed in', async () => {
  for (const [place, options] of [{}, phone].entries()) {
    const person = await asPerson(browser, product, 'caseworker', 0, options)
    const { page } = person
    await begin(person)
    await noViolations(page, 'text')
    for (const key of ordinary(`PK-7070${place}`)) {
      await page.keyboard.press(key)
      const now = await question(page).textContent()
      if (now === 'Varför inleddes utredningen?' && key === '1') {
        await page.keyboard.press('h')
        await noViolations(page, 'several choices with help')
      }
      if (now?.startsWith('Vilken dag inleddes') && key === '2') await noViolations(page, 'day')
    }
    await noViolations(page, 'review')
    await page.keyboard.press('Enter')
    await page.locator('.done').waitFor()
    await noViolations(page, 'done')
    await person.context.close()
  }
})
