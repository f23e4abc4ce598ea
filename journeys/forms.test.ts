import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { formList } from '../packages/web/forms/form_list.ts'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { noViolations, press, question } from './ordinary.ts'
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

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor()
/** A form's results, or what will be there when there are some. */
const resultsOrNone = '.empty, .page-section'
const noScroll = async (page: Page, where: string): Promise<void> => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(wide <= 0, `${where} is ${wide} px wider than the screen`)
}

/** Answers every question with its first code, or what its kind asks for, until the review. */
const answerAll = async (person: Person, id: string): Promise<void> => {
  const { page } = person
  for (let asked = 0; asked < 60; asked++) {
    if ((await page.locator('.review').count()) > 0) return
    const field = page.locator('[data-entry]')
    const before = await question(page).textContent()
    if ((await field.count()) > 0) {
      const beside = (await page.locator('#fragan-om').textContent()) ?? ''
      if (asked === 0) await press(person, ...id)
      else if (beside.includes('År, månad, dag')) await press(person, ...'260302')
      else if (/^Helt tal/.test(beside)) await press(person, /^Helt tal, (\d+)/.exec(beside)?.[1] ?? '1')
    } else await press(person, '1')
    if ((await question(page).textContent()) === before) await press(person, 'Enter')
  }
  throw new Error('the form has no end')
}

test('a lead begins a collection of referrals, a colleague records one, and it is a result of its own form', async () => {
  const [lead, worker] = [
    await asPerson(browser, product, 'lead'),
    await asPerson(browser, product, 'caseworker'),
  ]
  const { page } = lead
  await page.goto('/samla-in')
  await page.getByRole('button', { name: 'Ny insamling' }).click()
  await page.getByLabel('Vad ska registreras?').selectOption({ label: 'Aktualisering' })
  await page.getByText('Hur många aktualiseringar väntar ni?').waitFor()
  await noViolations(page, 'a new collection')
  await page.getByLabel('Namn', { exact: true }).fill('Aktualiseringar, våren 2026')
  await page.getByLabel('Första dagen').fill('2026-01-01')
  await page.getByLabel('Sista dagen').fill('2026-06-30')
  await page.getByRole('button', { name: 'Börja insamlingen' }).click()
  await heading(page, 'Aktualiseringar, våren 2026')
  await page.getByText(/^Aktualiseringar som kom in/).waitFor()
  const collection = /\/samla-in\/([^/?]+)/.exec(page.url())?.[1]
  assert.ok(collection)

  const counted = async (): Promise<number> =>
    JSON.parse(JSON.stringify(await lead.ask('GET', '/api/results?form=aktualisering'))).records
  const before = await counted()
  await page.goto('/resultat?form=aktualisering')
  await page.locator(resultsOrNone).first().waitFor()
  await worker.page.goto(`/samla-in/${collection}/nytt`)
  await question(worker.page).waitFor()
  await answerAll(worker, 'AK-1')
  await noViolations(worker.page, 'the review of a referral')
  const { answers } = JSON.parse(
    JSON.stringify(
      await worker.ask('GET', `/api/records/${new URL(worker.page.url()).searchParams.get('utkast')}`),
    ),
  ).record
  assert.equal(answers.aktualisering_id, 'AK-1')
  while ((await worker.page.locator('.keep:not(:has([aria-pressed="true"]))').count()) > 0)
    await worker.page.locator('.keep:not(:has([aria-pressed="true"])) .keep-reason').first().click()
  await worker.page.getByRole('button', { name: 'Lämna in' }).click()
  await heading(worker.page, 'Inlämnat')
  await worker.page.getByText('Nu är 1 aktualisering inlämnad.').waitFor()
  await worker.page.getByRole('link', { name: 'Se ärendet' }).click()
  await heading(worker.page, 'Ärende AK-1')
  await worker.page.locator('.answer-list').first().waitFor()

  assert.equal(await counted(), before + 1)
  const words =
    before === 0
      ? '1 aktualisering,'
      : `${new Intl.NumberFormat('sv-SE').format(before + 1)} aktualiseringar,`
  await page.locator('.page-title-sentence', { hasText: words }).waitFor()
  await page.getByRole('heading', { name: 'Skyddsbedömning', level: 2 }).waitFor()
  await Promise.all([lead.context.close(), worker.context.close()])
})

test('every form has a codebook and a page of results, for everybody, wide and on a phone', async () => {
  for (const width of [1280, 390]) {
    const { page, context } = await asPerson(browser, product, 'lead', 0, {
      viewport: { width, height: 844 },
    })
    for (const { id, title } of formList) {
      await page.goto(`/kodbok?form=${id}`)
      await page.locator('.entry').first().waitFor()
      assert.match(
        (await page.locator('.page-title-sentence').textContent()) ?? '',
        new RegExp(`^${title.sv}, version`),
      )
      await noScroll(page, `codebook of ${id} at ${width}`)
      await page.goto(`/resultat?form=${id}`)
      await page.locator('h1').waitFor()
      await page.locator(resultsOrNone).first().waitFor()
      await noScroll(page, `results of ${id} at ${width}`)
      if (width === 390 && id !== 'utredning') await noViolations(page, `results of ${id} at ${width}`)
    }
    await context.close()
  }
})

test('the form is chosen on the page and stands in its address; what is chosen of one form is not asked of another', async () => {
  const { page, context } = await asPerson(browser, product, 'lead')
  await page.goto('/resultat?fodelseland=sverige&visa=tabell')
  await page.locator('.page-section').first().waitFor()
  await page.getByLabel('Formulär').selectOption({ label: 'Öppen insats' })
  await page.waitForURL('**/resultat?form=oppen_insats&visa=tabell')
  await page.locator(resultsOrNone).first().waitFor()
  await page.goBack()
  await page.waitForURL('**/resultat?fodelseland=sverige&visa=tabell')
  await page.locator('.page-section').first().waitFor()
  await page.goto('/kodbok?sok=kommun')
  await page.getByLabel('Formulär').selectOption({ label: 'Aktualisering' })
  await page.waitForURL('**/kodbok?form=aktualisering&sok=kommun')
  await context.close()
})
