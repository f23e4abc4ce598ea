import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { patience } from './patience.ts'
import { type Product, startProduct } from './product.ts'
import { tabTo } from './tab_to.ts'

let product: Product
let browser: Browser
before(async () => {
  product = await startProduct({ empty: true })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await product?.stop()
})

const password = 'fyra små ord om hösten'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()

const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: place }).click()

const newPage = async (): Promise<Page> => {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 } })
  context.setDefaultTimeout(patience)
  return context.newPage()
}

/** The one-time code is printed when the product has begun to answer. */
const printedCode = async (): Promise<string> => {
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    const [, code] = /Engångskod: (\S+)/.exec(product.printed()) ?? []
    if (code) return code
    await new Promise((go) => setTimeout(go, 50))
  }
  throw new Error(`no code was printed:\n${product.printed()}`)
}

const firstAdministrator = async (page: Page): Promise<void> => {
  await page.goto(product.url)
  await heading(page, 'Välkommen till Lyhörd')
  await page.getByLabel('Kod från fönstret').fill(await printedCode())
  await page.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Oskarshamn' })
  await page.getByLabel('Nämnd, förvaltning eller region').fill('Socialnämnden')
  await page.getByLabel('Ditt namn').fill('Inga Administratör')
  await page.getByLabel('E-postadress').fill('inga@kommun.example')
  await page.getByLabel('Välj ett lösenord').fill(password)
  await button(page, 'Skapa och logga in').click()
  await heading(page, 'Översikt')
}

const invite = async (page: Page, name: string, role: RegExp): Promise<string> => {
  await button(page, 'Bjud in någon').click()
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByLabel('E-postadress').fill(`${name.split(' ')[0]?.toLowerCase()}@kommun.example`)
  await page.getByRole('radio', { name: role }).check()
  await button(page, 'Skapa inbjudan').click()
  const link = await page.getByLabel('Länk', { exact: true }).inputValue()
  await button(page, 'Stäng').click()
  await page.getByRole('row', { name }).getByText('Inbjuden').waitFor()
  return link
}

const accept = async (link: string): Promise<Page> => {
  const page = await newPage()
  await page.goto(link)
  await page.getByLabel('Välj ett lösenord').fill(password)
  await button(page, 'Spara och logga in').click()
  await heading(page, 'Översikt')
  return page
}

const startCollection = async (page: Page): Promise<void> => {
  await goTo(page, 'Samla in')
  await page.getByLabel('Namn', { exact: true }).fill('Avslutade utredningar, hösten 2025')
  await page.getByLabel('Första avslutsdag').fill('2025-07-01')
  await page.getByLabel('Sista avslutsdag').fill('2025-12-31')
  await page.getByLabel('Hur många utredningar väntar ni?').fill('2')
  await button(page, 'Börja insamlingen').click()
  await heading(page, 'Avslutade utredningar, hösten 2025')
  await goTo(page, 'Samla in')
  await button(page, 'Börja arbetspass').click()
  await page.getByLabel('Namn på passet').fill('Förmiddagen')
  await button(page, 'Börja passet').click()
  await heading(page, 'Förmiddagen')
}

const days = (...six: readonly string[]): readonly string[] => six.flatMap((day) => [...day])
/** An ordinary closed investigation, from its id to being handed in. */
const investigation: readonly string[] = [
  ...['D', '-', '1', 'Enter', 'Enter', '1', '7', '1', '1', '2', '1', '1', 'Enter', '2'],
  ...['1', '2', ...days('250814'), '1', 'b', 'Enter', '1', '1', ...days('250820', '251210')],
  ...['2', '3', 'Enter', '1', '1', '1', 'Enter', '2', '3', 'Enter', '0', 'Enter', '0'],
  ...['4', '8', 'Enter', '1', '7', 'Enter', '1', 'Enter', '3', '5', 'Enter', '2'],
  ...['1', '1', '1', '1', '1', 'Enter', 'Enter'],
]

const recordByKeyboard = async (page: Page): Promise<void> => {
  for (const key of ['g', 's']) await page.keyboard.press(key)
  await heading(page, 'Samla in')
  await tabTo(page, page.getByRole('link', { name: /^Registrera/ }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Vilket id har utredningen hos er?' }).waitFor()
  for (const key of investigation) await page.keyboard.press(key)
  await heading(page, 'Inlämnat')
  await page.getByText('Nu är 1 av 2 utredningar inlämnade.').waitFor()
}

const seeResult = async (page: Page): Promise<void> => {
  await page.getByText('1 person har registrerat').waitFor()
  await goTo(page, 'Resultat')
  await page.getByText('1 avslutad utredning, ').waitFor()
  await page.getByText(/barn träffades minst två gånger\./).waitFor()
  await page.getByText('Färre än 5:').first().waitFor()
}

const exportCsv = async (page: Page): Promise<readonly string[]> => {
  await goTo(page, 'Samla in')
  await page.getByRole('link', { name: 'Avslutade utredningar, hösten 2025' }).click()
  await page.getByLabel('Ändamål').selectOption({ label: 'Granskning' })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta CSV' }).click(),
  ])
  return (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/)
}

const reviewLog = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Logg' }).click()
  const row = (what: string, who: string) =>
    page.getByRole('row').filter({ hasText: what }).filter({ hasText: who })
  await row('Exporterade ärenden', 'Lena Enhetschef').getByText('granskning').waitFor()
  await row('Lämnade in ett ärende', 'Kim Socialsekreterare').getByText('D-1').waitFor()
  await row('Började en insamling', 'Lena Enhetschef').waitFor()
  await button(page, 'Pröva kedjan').click()
  await page.getByText('Kedjan är hel.').waitFor()
}

test('the first day: from an empty house to a result in black and white, and a log that is whole', async () => {
  const administrator = await newPage()
  await firstAdministrator(administrator)
  await goTo(administrator, 'Inställningar')
  const toLead = await invite(administrator, 'Lena Enhetschef', /^Enhetschef/)
  const toCaseworker = await invite(administrator, 'Kim Socialsekreterare', /^Socialsekreterare/)
  const [lead, caseworker] = [await accept(toLead), await accept(toCaseworker)]
  const again = await newPage()
  await again.goto(toLead)
  await heading(again, 'Inbjudan gäller inte längre')
  await again.getByText('Har du redan valt ett lösenord').waitFor()
  await again.context().close()
  await startCollection(lead)
  await recordByKeyboard(caseworker)
  await seeResult(lead)
  const [header, ...rows] = await exportCsv(lead)
  assert.match(header ?? '', /utredning_id/)
  assert.equal(rows.length, 1)
  assert.match(rows[0] ?? '', /\bD-1\b.*2025-12-10/)
  await reviewLog(administrator)
})
