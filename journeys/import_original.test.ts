import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { writeKeyFile } from '@lyhord/intake/keys/key_file.ts'
import { newKey } from '@lyhord/intake/keys/tenant_key.ts'
import type { Browser, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import {
  button,
  type ChosenFile,
  choose,
  extract,
  heading,
  legible,
  listenTo,
  newCollection,
  openKey,
  passphrase,
} from './import_steps.ts'
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

/** From the file to the dry run's verdict, in a collection of its own; every step as it is proposed. */
const toRehearsal = async (lead: Person, title: string, keyFile?: ChosenFile): Promise<void> => {
  const { page } = lead
  await newCollection(lead, title)
  await page.goto('/importera')
  await page.getByLabel('Insamling', { exact: true }).selectOption({ label: title })
  await choose(page, extract)
  await page.getByText('Filen är läst som').waitFor()
  await button(page, 'Fortsätt').click()
  await heading(page, 'Vad kolumnerna betyder')
  await button(page, 'Fortsätt').click()
  await heading(page, 'Vad era koder betyder')
  await button(page, /^Fortsätt/).click()
  await heading(page, 'Personnummer blir pseudonymer här')
  if (keyFile) await openKey(page, keyFile)
  await page.getByText('Det är rätt nyckel').waitFor()
  await button(page, 'Fortsätt').click()
  await page.getByText(/rader prövade\./).waitFor()
}

const sendAndCheck = async (page: Page): Promise<void> => {
  await button(page, /^Skicka/).click()
  await heading(page, 'Prövat. Inget är sparat än')
}

const keepFor = async (page: Page, days: string): Promise<void> => {
  await page.goto('/installningar/gallring')
  await page.getByLabel('Antal dagar en originalfil sparas krypterad').fill(days)
  await page
    .locator('form', { hasText: 'originalfil' })
    .getByRole('button', { name: 'Spara', exact: true })
    .click()
}

/** A key whose passphrase is quick to try: what it takes in earnest belongs to the making of keys. */
const quickKey = async (label: string) => {
  const key = newKey(label, '2026-01-01')
  const buffer = Buffer.from(await writeKeyFile(key, passphrase, 8))
  return { check: key.check, file: { name: 'nyckel.txt', mimeType: 'text/plain', buffer } }
}

/** A key taken into use past the screens; gives its file. */
const keyInUse = async (administrator: Person): Promise<ChosenFile> => {
  const { check, file } = await quickKey('Nämndens')
  await administrator.ask('POST', '/api/keys', { check, made: '2026-01-01', replaces: null })
  return file
}

/** What the bodies of requests hold, what is sealed in them opened from its base64 too. */
const bytesSent = (told: string): string => {
  const sealed = [...told.matchAll(/"sealed":"([^"]+)"/g)].map((m) => Buffer.from(m[1] ?? '', 'base64'))
  assert.ok(sealed.length > 0, 'something sealed was sent')
  return told + Buffer.concat(sealed).toString('latin1')
}

test('an original is not kept; then it is, sealed, and only its key brings it back, until its import is undone', async () => {
  const administrator = await asPerson(browser, product, 'administrator')
  const lead = await asPerson(browser, product, 'lead')
  const sent = listenTo(lead.context)
  const keyFile = await keyInUse(administrator)
  const { page } = lead
  await toRehearsal(lead, 'Utan original', keyFile)
  await sendAndCheck(page)
  assert.equal(await page.getByRole('heading', { name: 'Originalfilen' }).count(), 0, 'off by default')
  assert.ok(!sent().includes('/original/0'))

  await keepFor(administrator.page, '91')
  await administrator.page.getByText('Skriv ett helt antal dagar').first().waitFor()
  await keepFor(administrator.page, '30')
  await administrator.page.getByText('Originalfiler sparas krypterade i 30\u00a0dagar.').waitFor()
  await legible(administrator.page, 'for how long originals are kept')

  await page.reload()
  await toRehearsal(lead, 'Med original', keyFile)
  await page.getByText(/^Originalfilen sparas krypterad i 30\u00a0dagar/).waitFor()
  await legible(page, 'an original that will be kept')
  await sendAndCheck(page)
  await page.getByText(/^Sparad krypterad till och med/).waitFor()
  await legible(page, 'an original that is kept')
  const original = await readFile(extract)
  const numbers = original.toString('utf8').match(/\b18\d{6}-\d{4}\b/g) ?? []
  assert.ok(numbers.length >= 50)
  const everything = bytesSent(sent())
  for (const secret of [...numbers, 'alfa_utredning.csv', passphrase])
    assert.ok(!everything.includes(secret), 'a secret was sent')

  await page.reload()
  await button(page, 'Hämta originalfilen').click()
  await openKey(page, (await quickKey('En annan')).file)
  await page.getByText('Den här nyckeln har kontrollvärde').first().waitFor()
  await legible(page, 'another key than the one of the original')
  const fetched = /GET \S+\/original\/0 /
  assert.ok(!fetched.test(sent()), 'nothing is fetched with the wrong key')
  const download = page.waitForEvent('download')
  await openKey(page, keyFile)
  const file = await download
  assert.ok(fetched.test(sent()))
  assert.equal(file.suggestedFilename(), 'alfa_utredning.csv')
  assert.ok((await readFile(await file.path())).equals(original), 'byte for byte')

  await administrator.page.goto('/installningar/logg')
  await administrator.page.getByRole('cell', { name: 'Hämtade en originalfil' }).first().waitFor()
  await button(page, 'Avbryt importen').click()
  await page.getByText('Importen avbröts').waitFor()
  await administrator.page.reload()
  await administrator.page.getByRole('cell', { name: 'Originalfilen togs bort' }).first().waitFor()
  await Promise.all([administrator.context.close(), lead.context.close()])
})
