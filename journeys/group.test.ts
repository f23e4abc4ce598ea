import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import {
  begin,
  draftOf,
  noViolations,
  openCollection,
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

/** A session in which every case is recorded by two. */
const wholeSession = async ({ ask }: Person, collection: string): Promise<string> => {
  const { sessions } = JSON.parse(JSON.stringify(await ask('GET', '/api/work-sessions')))
  for (const { id, endedAt } of sessions)
    if (endedAt === null) await ask('POST', `/api/work-sessions/${id}/end`)
  const body = { collection, title: 'Alla två gånger', doubleShare: 1 }
  return JSON.parse(JSON.stringify(await ask('POST', '/api/work-sessions', body))).id
}

const draftsIn = async ({ ask }: Person, collection: string): Promise<number> =>
  JSON.parse(JSON.stringify(await ask('GET', `/api/records?collection=${collection}&state=draft&mine=ja`)))
    .total

test('a case is coded by a second person who is given its id but sees nothing of the first, and the two are compared', async () => {
  const [lead, first, second] = [
    await asPerson(browser, product, 'lead'),
    await asPerson(browser, product, 'caseworker', 0),
    await asPerson(browser, product, 'caseworker', 1),
  ]
  const collection = await openCollection(lead)
  const session = await wholeSession(lead, collection)
  await begin(first)
  await press(first, ...ordinary('PK-70900'), 'Enter')
  await first.page.locator('.done').waitFor()
  const coded = draftOf(first.page)

  const { page } = second
  await page.goto(`/arbetspass/${session}`)
  await page.getByRole('link', { name: 'Registrera PK-70900 igen' }).click()
  await page.getByRole('heading', { name: 'Andra registreringen av PK-70900', level: 1 }).waitFor()
  await page.locator('.folded-question', { hasText: 'PK-70900' }).waitFor()
  assert.equal(await page.locator('.folded-question').count(), 2)
  await noViolations(page, 'second coding')
  const before = await draftsIn(second, collection)
  await press(second, 'Escape')
  await page.waitForURL(`**/samla-in/${collection}`)
  assert.equal(await draftsIn(second, collection), before, 'nothing is made by looking')

  await page.goto(`/samla-in/${collection}/nytt?andra=${coded}`)
  await page.locator('.folded-question', { hasText: 'PK-70900' }).waitFor()
  const own = ordinary('').slice(2)
  await press(second, '2')
  await saved(page)
  assert.equal(await draftsIn(second, collection), before + 1)
  const draft = draftOf(page)
  await page.goto(`/arende/${coded}`)
  await page
    .getByText('Du registrerar samma ärende oberoende.')
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor()
  assert.equal(
    await page.getByText('Vårdnadshavare', { exact: false }).count(),
    0,
    'the first coding is not shown',
  )
  assert.equal(await page.locator('.answer-list').count(), 0)
  await page.goto(`/samla-in/${collection}/nytt?andra=${coded}&utkast=${draft}`)
  await question(page).waitFor()
  await press(second, ...own.slice(1), 'Enter')
  await page.getByRole('heading', { name: 'Den andra registreringen är inlämnad' }).waitFor()
  assert.equal((await recordAt(second, draft)).answers.utredning_id, 'PK-70900')

  await lead.page.goto(`/arbetspass/${session}`)
  const list = lead.page.locator('section', {
    has: lead.page.getByRole('heading', { name: 'Så lika svarar ni' }),
  })
  await list.getByRole('row', { name: /^Kön/ }).waitFor()
  const words = (await list.textContent()) ?? ''
  for (const { name } of product.signIns) assert.ok(!words.includes(name), 'agreement is never per person')
  await noViolations(lead.page, 'agreement')
  await Promise.all([lead, first, second].map((p) => p.context.close()))
})

test('a lead begins a session where the collection is, and when it is over goes on to the results of its days', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page } = lead
  const collection = await openCollection(lead)
  await lead.ask('POST', `/api/work-sessions/${await wholeSession(lead, collection)}/end`)
  await page.goto(`/samla-in/${collection}`)
  await page.getByRole('button', { name: 'Börja arbetspass' }).click()
  await page.getByLabel('Namn på passet').fill('Eftermiddagen')
  await page.getByRole('button', { name: 'Börja passet' }).click()
  await page.getByRole('button', { name: 'Avsluta passet' }).click()
  await page.getByRole('link', { name: 'Till insamlingen' }).waitFor()
  await noViolations(page, 'a session that is over')
  await page.getByRole('link', { name: 'Se resultatet' }).click()
  await page.waitForURL('**/resultat?*period=2026-H1*')
  await page
    .getByText(/ gånger\.$/)
    .first()
    .waitFor()
  await lead.context.close()
})

test('a number that is asked of the group says how it is answered', async () => {
  const [lead, worker] = [
    await asPerson(browser, product, 'lead'),
    await asPerson(browser, product, 'caseworker'),
  ]
  const collection = await begin(worker)
  await press(worker, ...'PK-70906', 'Enter', 'Enter', '1', 'f')
  await saved(worker.page)
  await lead.page.goto(`/arbetspass/${await wholeSession(lead, collection)}`)
  await lead.page.locator('.flag', { hasText: 'PK-70906' }).getByText('Kom överens om svaret.').waitFor()
  await Promise.all([lead, worker].map((p) => p.context.close()))
})

test('the keyboard goes on at the questions of the group when one of them has been answered', async () => {
  const [lead, worker] = [
    await asPerson(browser, product, 'lead'),
    await asPerson(browser, product, 'caseworker'),
  ]
  const collection = await begin(worker)
  await press(worker, ...ordinary('PK-70905').slice(0, 12), 'f')
  await saved(worker.page)
  const { page } = lead
  await page.goto(`/arbetspass/${await wholeSession(lead, collection)}`)
  const asked = page.locator('.flag', { hasText: 'PK-70905' })
  await asked.getByRole('combobox').selectOption({ index: 1 })
  await asked.getByRole('button', { name: 'Svara' }).press('Enter')
  await page.locator('summary', { hasText: /besvarad/ }).waitFor()
  await worker.page.locator('.folded-question', { hasText: 'Gruppen har svarat' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.className === 'flags')
  await Promise.all([lead, worker].map((p) => p.context.close()))
})

test('a question that takes several answers is answered with several, and the asker is told all of them', async () => {
  const [lead, worker] = [
    await asPerson(browser, product, 'lead'),
    await asPerson(browser, product, 'caseworker'),
  ]
  const collection = await begin(worker)
  await press(worker, ...ordinary('PK-70907').slice(0, 27), 'f')
  await saved(worker.page)
  const { page } = lead
  await page.goto(`/arbetspass/${await wholeSession(lead, collection)}`)
  const asked = page.locator('.flag', { hasText: 'PK-70907' })
  for (const label of ['Omsorgssvikt', 'Har bevittnat våld'])
    await asked.getByRole('checkbox', { name: label, exact: true }).check()
  await noViolations(page, 'several answers to choose among')
  await asked.getByRole('button', { name: 'Svara' }).press('Enter')
  await page.locator('summary', { hasText: /besvarad/ }).click()
  await page.getByText('Har bevittnat våld, Omsorgssvikt', { exact: true }).first().waitFor()
  await worker.page.locator('.folded-question', { hasText: 'Gruppen har svarat' }).click()
  await worker.page.getByText(/svarar: Har bevittnat våld, Omsorgssvikt$/).waitFor()
  await Promise.all([lead, worker].map((p) => p.context.close()))
})

test('a question to the group that is refused keeps its words, also in a new tab, until it is let go', async () => {
  const [administrator, worker] = [
    await asPerson(browser, product, 'administrator'),
    await asPerson(browser, product, 'caseworker'),
  ]
  await administrator.ask('PATCH', '/api/tenant', { freeText: true })
  const { page, context } = worker
  await begin(worker)
  await press(worker, ...ordinary('PK-70910').slice(0, 12))
  await saved(page)
  await context.setOffline(true)
  await press(worker, 'f')
  await page.getByLabel('Vad vill du fråga gruppen?').fill('Räknas mormor?')
  await press(worker, 'Enter')
  await page.getByText('Frågan är ställd till gruppen.').waitFor()
  await administrator.ask('PATCH', '/api/tenant', { freeText: false })
  await context.setOffline(false)
  const notice = page.locator('.notice', { hasText: 'Frågan till gruppen är inte skickad' })
  await notice.waitFor()
  await notice.getByText('Räknas mormor?').waitFor()
  await noViolations(page, 'a refused question')
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  const there = again.locator('.notice', { hasText: 'Frågan till gruppen är inte skickad' })
  await there.getByText('Räknas mormor?').waitFor()
  await there.getByRole('button', { name: 'Släpp frågan' }).click()
  await there.waitFor({ state: 'detached' })
  await again.reload()
  await question(again).waitFor()
  assert.equal(await there.count(), 0)
  await Promise.all([administrator.context.close(), context.close()])
})
