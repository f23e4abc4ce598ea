import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import type { Person } from './as_person.ts'
import { legibleToAll } from './settled.ts'

/** An invented extract with personal numbers of people born in the 1800s. */
export const extract = fileURLToPath(new URL('../demo/extracts/alfa_utredning.csv', import.meta.url))
export const passphrase = 'fyra lugna blå hästar'
const phone = { width: 390, height: 844 }
const wide = { width: 1280, height: 800 }

/** A file by its path, or made here. */
export type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer }

/** The button that says this. */
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
/** Waits for a heading. */
export const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor()
/** Chooses a file, in the first place for one or another. */
export const choose = (page: Page, file: ChosenFile, place = 0) =>
  page.locator('input[type=file]').nth(place).setInputFiles(file)

/** Legible at both widths. */
export const legible = async (page: Page, where: string): Promise<void> => {
  for (const size of [phone, wide]) {
    await page.setViewportSize(size)
    await legibleToAll(page, `${where} at ${size.width} px`)
  }
}

/** A collection of closed investigations of 2025; gives its id. */
export const newCollection = async ({ ask }: Person, title: string): Promise<string> => {
  const made = await ask('POST', '/api/collections', {
    title,
    form: 'utredning',
    from: '2025-01-01',
    to: '2025-12-31',
  })
  return JSON.parse(JSON.stringify(made)).id
}

/** Everything that leaves the browser, as text. */
export const listenTo = (context: BrowserContext): (() => string) => {
  const sent: string[] = []
  context.on('request', (request) => {
    sent.push(
      `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
    )
  })
  return () => sent.join('\n')
}

/** An administrator makes the key; gives its file. */
export const makeKey = async (page: Page): Promise<string> => {
  await page.goto('/nycklar')
  await button(page, 'Gör en nyckel').click()
  await page.getByLabel('Lösenfras', { exact: true }).fill(passphrase)
  await page.getByLabel('Lösenfrasen en gång till').fill(passphrase)
  await button(page, 'Gör en nyckel').click()
  await heading(page, 'Spara nyckeln innan ni använder den')
  await legible(page, 'a key to save')
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Hämta nyckelfilen').click()])
  const path = await file.path()
  await button(page, 'Ta nyckeln i bruk').click()
  await page.getByText('Det är rätt nyckel.').waitFor()
  await legible(page, 'a key in use')
  return path
}

/** Writes the passphrase of a key that has been chosen, or another. */
export const openWith = async (page: Page, phrase: string): Promise<void> => {
  await page.getByLabel('Lösenfras', { exact: true }).fill(phrase)
  await button(page, 'Öppna nyckeln').click()
}

/** Chooses a key and opens it. */
export const openKey = async (page: Page, keyFile: ChosenFile): Promise<void> => {
  await page.locator('input[name=keyFile]').setInputFiles(keyFile)
  await openWith(page, passphrase)
}
