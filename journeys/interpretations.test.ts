import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { asPerson } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { type Product, startProduct } from './product.ts'
import { legibleToAll } from './settled.ts'
import { writtenIn } from './written_in.ts'

let product: Product
let browser: Browser
let address: string
before(async () => {
  product = await startProduct()
  browser = await openBrowser()
  const lead = await asPerson(browser, product, 'lead')
  address = `${await writtenIn(lead)}&form=utredning&matt=instrument_andel`
})
after(async () => {
  await browser?.close()
  await product?.stop()
})

const button = (of: Page | Locator, name: string): Locator => of.getByRole('button', { name, exact: true })
const postWith = (page: Page, words: string): Locator => page.locator('.post', { hasText: words })

test('boards write about a figure, answer and ask the region to look; the region hides with a reason, and what is corrected is shown again', async () => {
  const [lead, other, analyst] = [
    await asPerson(browser, product, 'lead', 0),
    await asPerson(browser, product, 'lead', 1, { viewport: { width: 390, height: 844 } }),
    await asPerson(browser, product, 'analyst'),
  ]
  const { page } = lead
  await page.goto('/jamfor/tolkningar')
  const line = page.locator('.thread-list > li', { hasText: 'Bedömningsinstrument användes' })
  await line.getByText(/\d nya?/).waitFor()
  await legibleToAll(page, 'interpretations')
  await line.getByRole('link').click()
  await page.getByRole('heading', { name: 'Bedömningsinstrument användes', level: 1 }).waitFor()
  await page
    .getByText(/Andra halvåret 2025, utgåva 2 .* alla \d+\s%/)
    .first()
    .waitFor()
  const read = page.waitForResponse((r) => r.url().endsWith('/thread/reading') && r.ok())
  await read
  await page.getByRole('link', { name: 'Alla tolkningar' }).click()
  await line.waitFor()
  await line.getByText(/\d nya?/).waitFor({ state: 'detached' })

  await page.goto(address)
  await page.getByText('Skriv om siffran').click()
  await page.getByRole('radio', { name: 'Så har vi gjort' }).check()
  const text = page.getByLabel('Text', { exact: true })
  await text.fill('Vi såg det i ärende 20010101-0000')
  await legibleToAll(page, 'writing')
  await button(page, 'Publicera').click()
  await page
    .getByText(/något som liknar ett personnummer i texten/)
    .first()
    .waitFor()
  assert.equal(await text.inputValue(), 'Vi såg det i ärende 20010101-0000', 'nothing is thrown away')
  await text.fill('Vi har bytt instrument i familjen på Storgatan.')
  await button(page, 'Publicera').click()
  const own = postWith(page, 'Storgatan')
  await own.getByText(/syns bara hos er/).waitFor()

  await other.page.goto(address)
  const theirs = postWith(other.page, 'Storgatan')
  await theirs.getByText('Ny', { exact: true }).waitFor()
  assert.equal(await theirs.getByText(/skrivet av/).count(), 0)
  await button(theirs, 'Svara').click()
  await other.page.getByLabel(/^Svara /).fill('Hur gick det?')
  await button(other.page, 'Publicera').click()
  await postWith(other.page, 'Hur gick det?').waitFor()
  await legibleToAll(other.page, 'a thread at 390 px')
  await button(theirs, 'Be regionen titta').click()
  await other.page.getByLabel('Vad ska regionen titta på?').fill('Det går att förstå vilka det är')
  await button(other.page.getByRole('dialog'), 'Be regionen titta').click()
  await theirs.getByText('Du har bett regionen titta på texten.').waitFor()
  await other.page.waitForFunction(() => document.activeElement?.matches('.post') === true)

  await analyst.page.goto(address)
  const doubtful = postWith(analyst.page, 'Storgatan')
  await doubtful.getByText('Det går att förstå vilka det är').waitFor()
  await button(doubtful, 'Dölj').click()
  await analyst.page.getByLabel(/^Varför\?/).fill('Skriv utan plats')
  await button(analyst.page.getByRole('dialog'), 'Dölj').click()
  await button(doubtful, 'Visa igen').waitFor()
  await legibleToAll(analyst.page, 'a hidden text')

  await other.page.reload()
  await other.page.getByText('Texten som svaret gäller visas inte.').waitFor()
  assert.equal(await theirs.count(), 0)
  await page.reload()
  await own.getByText('Varför: Skriv utan plats').waitFor()
  await button(own, 'Ändra').click()
  await page.getByLabel('Text', { exact: true }).first().fill('Vi har bytt instrument.')
  await button(page, 'Spara').click()
  const changed = postWith(page, 'Vi har bytt instrument.')
  await changed.getByText('Tidigare lydelser').click()
  await changed.getByText('familjen på Storgatan').waitFor()

  await analyst.page.reload()
  await button(postWith(analyst.page, 'Vi har bytt instrument.'), 'Visa igen').click()
  await other.page.reload()
  await postWith(other.page, 'Vi har bytt instrument.')
    .getByText(/ändrad/)
    .waitFor()

  await button(changed, 'Ta tillbaka').click()
  await button(page.getByRole('dialog'), 'Ta tillbaka').click()
  await page.getByText('Nämnden har tagit tillbaka texten.').waitFor()
  await postWith(page, 'Hur gick det?').waitFor()
})

test('a caseworker reads but is not asked to write; an administrator is told that no e-mail is sent', async () => {
  const { page } = await asPerson(browser, product, 'caseworker')
  await page.goto(address)
  await page.locator('.post').first().waitFor()
  assert.equal(await page.getByText('Skriv om siffran').count(), 0)
  assert.equal(await button(page, 'Svara').count(), 0)
  await page.goto('/jamfor/tolkningar')
  await page.getByText(/Den här servern skickar inte e-post/).waitFor()
  const administrator = await asPerson(browser, product, 'administrator')
  await administrator.page.goto('/installningar/verksamhet')
  await administrator.page.getByText(/SMTP_URL och MAIL_FROM är inte satta/).waitFor()
  await legibleToAll(administrator.page, 'settings')
})
