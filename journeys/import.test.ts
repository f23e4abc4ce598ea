import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { readKeyFile } from '@lyhord/intake/keys/key_file.ts'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import type { Browser, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { dumpOf } from './import/dump.ts'
import { heldImport, sentRows } from './import/held_import.ts'
import { csv, manyRows, withoutNumbers } from './import/rows.ts'
import { holdsNoSecret, numbersOfExtract } from './import/secrets.ts'
import { correctedWorkbook, protectedWorkbook, workbook } from './import/workbooks.ts'
import {
  button,
  choose,
  extract,
  heading,
  legible,
  listenTo,
  makeKey,
  newCollection,
  openKey,
  openWith,
  passphrase,
} from './import_steps.ts'
import { type Product, startProduct } from './product.ts'
import { tabTo } from './tab_to.ts'

let product: Product
let browser: Browser
/** Of the key that the first journey makes. */
let keyText = Buffer.alloc(0)
before(async () => {
  product = await startProduct()
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await product?.stop()
})

const decide = (page: Page, value: string, question: string, code: string): Promise<unknown> =>
  page.getByLabel(`Vad ${value} betyder för ${question}`).selectOption(code)

/** From the file to the dry run's verdict; the steps are looked at when `looked`. */
const toRehearsal = async (page: Page, keyFile: string, looked: boolean): Promise<void> => {
  const look = async (where: string): Promise<void> => (looked ? legible(page, where) : undefined)
  await choose(page, extract)
  await page.getByText('Filen är läst som').waitFor()
  await look('the file')
  await button(page, 'Fortsätt').click()
  await heading(page, 'Vad kolumnerna betyder')
  await look('the columns')
  await button(page, 'Fortsätt').click()
  await heading(page, 'Vad era koder betyder')
  await look('the codes')
  if (looked) await decideCodes(page)
  await button(page, /^Fortsätt/).click()
  await heading(page, 'Personnummer blir pseudonymer här')
  if (looked) await openKeyAtLast(page, keyFile)
  await page.getByText('Det är rätt nyckel').waitFor()
  await button(page, 'Fortsätt').click()
  await page.getByText(/rader prövade\./).waitFor()
  await look('the dry run')
}

/** A passphrase that is not the key's, and then its own. */
const openKeyAtLast = async (page: Page, keyFile: string): Promise<void> => {
  await choose(page, keyFile)
  await openWith(page, 'en annan lösenfras')
  await page.getByRole('alert').waitFor()
  await legible(page, 'a wrong passphrase')
  await openWith(page, passphrase)
}

/** Misspelt and own values get a code, and one cannot be told, for a reason. */
const decideCodes = async (page: Page): Promise<void> => {
  await page.getByText('Att bestämma (4)').waitFor()
  await decide(page, 'Kvina', 'Kön', 'flicka')
  await page.getByText('Att bestämma (3)').waitFor()
  await decide(page, 'Kyrkan', 'Anmälare', 'annat')
  await page.getByText('Att bestämma (2)').waitFor()
  await decide(page, 'Barnet mår inte bra', 'Huvudorsak', 'psykisk_ohalsa')
  await page.getByText('Att bestämma (1)').waitFor()
  await decide(page, 'Barnet mår inte bra', 'Orsaker', '?')
  await legible(page, 'why a value cannot be told')
  await button(page, 'Spara').click()
  await page.getByText('Alla värden är bestämda.').waitFor()
}

test('from a key to a result and back again, and no number and no key leaves the browser', async () => {
  const administrator = await asPerson(browser, product, 'administrator')
  const lead = await asPerson(browser, product, 'lead')
  const sent = [listenTo(administrator.context), listenTo(lead.context)]
  const keyFile = await makeKey(administrator.page)
  keyText = await readFile(keyFile)
  const key = await readKeyFile(keyText.toString(), passphrase)
  assert.ok('bytes' in key)
  const { page } = lead
  const title = 'Importerade utredningar'
  await newCollection(lead, title)
  await page.goto('/importera')
  await page.getByLabel('Insamling', { exact: true }).selectOption({ label: title })
  await page.getByLabel('Vilket system kommer filen från?').fill('Alfa')
  await toRehearsal(page, keyFile, true)

  const send = button(page, /^Skicka \d+ ärenden/)
  const travel = Number(/\d+/.exec((await send.textContent()) ?? '')?.[0])
  await send.click()
  await heading(page, 'Prövat. Inget är sparat än')
  await page.getByText('Behåll för alla rader, eftersom').first().waitFor()
  await legible(page, 'the check')
  const dumpBefore = await dumpOf(product)
  await button(page, 'Ta in ärendena').click()
  await page.getByText(/^Klart\. \d+ nya ärenden/).waitFor()
  await legible(page, 'taken in')
  const short = `${key.check.slice(0, 4)} ${key.check.slice(4, 8)}`.toUpperCase()
  await page.getByText(`Pseudonymerna är gjorda med nyckeln ${short}.`).waitFor()
  const created = Number(/Klart\. (\d+)/.exec((await page.getByText(/^Klart\./).textContent()) ?? '')?.[1])
  assert.ok(created > 20 && created <= travel, `${created} of ${travel} rows were taken in`)

  await page.getByRole('link', { name: 'Se resultatet' }).click()
  await page
    .getByText(/avslutade utredningar/)
    .first()
    .waitFor()

  await page.goto('/importera')
  await page.getByLabel('Insamling', { exact: true }).selectOption({ label: title })
  await choose(page, extract)
  await page.getByText('Filen är läst som').waitFor()
  await button(page, 'Fortsätt').click()
  await page.getByText('Mappningen för Alfa passar filen.').waitFor()
  await page.getByText('Inget är nytt sedan sist.').waitFor()
  await button(page, 'Fortsätt').click()
  await button(page, /^Fortsätt/).click()
  await openKey(page, keyFile)
  await page.getByText('Det är rätt nyckel').waitFor()
  await button(page, 'Fortsätt').click()
  await button(page, /^Skicka \d+ ärenden/).click()
  await page.getByText('Samma fil har lästs in tidigare i den här insamlingen.').waitFor()
  const countOf = async (name: string) =>
    Number(await page.locator('.import-counts > div', { hasText: name }).locator('dd').textContent())
  assert.equal(await countOf('Nya ärenden'), 0)
  assert.equal(await countOf('Lika som det som redan finns'), created)
  await button(page, 'Avbryt importen').click()
  await page.getByText('Importen avbröts').waitFor()

  await page.getByRole('link', { name: 'Till alla importer' }).click()
  await page
    .getByRole('row', { name: /Intagen/ })
    .getByRole('link')
    .click()
  await button(page, 'Ångra hela importen').click()
  await page.getByText(`${created} ärenden tas tillbaka`).waitFor()
  await legible(page, 'what undoing would mean')
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra hela importen' }).click()
  await page.getByText(`${created} ärenden togs tillbaka`).waitFor()
  await legible(page, 'undone')

  const numbers = await numbersOfExtract()
  const told = [...sent.map((listened) => listened()), dumpBefore, await dumpOf(product), product.printed()]
  const pseudonym = pseudonymsUnder(key)
  const own = numbers.map((number) => pseudonym(number.replace('-', '')))
  const ids = [...new Set((await readFile(extract, 'utf8')).match(/ALFA-\d+/g))]
  for (const [place, text] of told.slice(1, 4).entries()) {
    const words = new Set(text.match(/ALFA-\d+|[0-9a-f]{64}/g))
    const found = (sought: readonly string[]): number => sought.filter((one) => words.has(one)).length
    assert.ok(found(ids) >= created, `what is searched holds the rows (${place})`)
    assert.ok(found(own) >= created / 2, `what is searched holds the pseudonyms (${place})`)
  }
  for (const [place, text] of told.entries()) holdsNoSecret(text, numbers, key, `text ${place}`)
  await Promise.all([administrator.context.close(), lead.context.close()])
})

test('the key is printed, typed in again where nobody has its file, and opens from a new file', async () => {
  const { context, page } = await asPerson(browser, product, 'administrator')
  // as a printer keeps what it was given
  await context.addInitScript(() => {
    window.print = () =>
      sessionStorage.setItem('paper', document.querySelector('.print-sheet')?.textContent ?? '')
  })
  await page.goto('/nycklar')
  await openKey(page, { name: 'nyckel.txt', mimeType: 'text/plain', buffer: keyText })
  await button(page, 'Skriv ut återställningsbladet').click()
  const paper = await page.waitForFunction(() => sessionStorage.getItem('paper'))
  const rows = (String(await paper.jsonValue()).match(/^[1-8]:.*$/gm) ?? []).join('\n')
  await button(page, 'Lås nyckeln').click()
  await heading(page, 'Återställ från bladet')
  await page.getByRole('heading', { name: 'Återställ från bladet' }).click()
  await page.getByLabel('De åtta raderna').fill(rows.replace(/.$/m, 'X'))
  await button(page, 'Återställ').click()
  await page.getByText('Rad 1 är inte rätt avskriven').first().waitFor()
  await page.getByLabel('De åtta raderna').fill(rows)
  await button(page, 'Återställ').click()
  await page.getByText('nyckeln är tillbaka').waitFor()
  await legible(page, 'a key that is back')
  const recovered = page.locator('.key-more').last()
  await recovered.getByLabel('Lösenfras', { exact: true }).fill(passphrase)
  await recovered.getByLabel('Lösenfrasen en gång till').fill(passphrase)
  await button(page, 'Gör en ny nyckelfil').click()
  await heading(page, 'Spara nyckeln innan ni använder den')
  await Promise.all([page.waitForEvent('download'), button(page, 'Hämta nyckelfilen').click()])
  await button(page, 'Ta nyckeln i bruk').click()
  await page.getByText('Det är rätt nyckel.').waitFor()
  await context.close()
})

test('a file without personal numbers is taken in by the keyboard alone', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page } = lead
  const title = 'X-tangenterna'
  const collection = await newCollection(lead, title)
  // from the start: a chooser that opens before somebody listens is not heard of
  const chosen = page.waitForEvent('filechooser', { timeout: 60_000 })
  await page.goto('/importera')
  await page.getByText('eller släpp den här').waitFor()
  await tabTo(page, page.locator('select[name=insamling]'))
  // the only one with that letter: a slow machine forgets the letters before
  await page.keyboard.press('x')
  assert.equal(await page.getByLabel('Insamling', { exact: true }).inputValue(), collection)
  await tabTo(page, page.locator('input[type=file]'))
  await page.keyboard.press('Enter')
  const chooser = await chosen
  const [header = '', ...lines] = await withoutNumbers()
  await chooser.setFiles(csv('utan nummer.csv', [header, ...lines.slice(0, 20).map((l) => `K${l}`)]))
  await page.getByText('Filen är läst som').waitFor()
  for (const next of ['Vad kolumnerna betyder', 'Vad era koder betyder', 'Provkörning']) {
    await tabTo(page, page.locator('.import-onward .button-main'))
    await page.keyboard.press('Enter')
    await heading(page, next)
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'steg', `the focus is at ${next}`)
  }
  await page.getByText(/rader prövade\./).waitFor()
  await tabTo(page, page.locator('.import-onward .button-main'))
  await page.keyboard.press('Enter')
  await heading(page, 'Prövat. Inget är sparat än')
  await tabTo(page, page.locator('.button-main'))
  await page.keyboard.press('Enter')
  await page.getByText(/^Klart\./).waitFor()
  const { collections } = JSON.parse(JSON.stringify(await lead.ask('GET', '/api/collections')))
  const { submitted } = collections.find((c: { id: string }) => c.id === collection)
  assert.ok(submitted > 5, `${submitted} records`)
  await lead.context.close()
})

const chunkNumber = (url: string): number => Number(/chunks\/(\d+)$/.exec(url)?.[1] ?? -1)

/** Opens a file of many rows in a collection of its own, up to the button that sends. */
const readyToSend = async (lead: Person, title: string, start: string): Promise<readonly string[]> => {
  const { page } = lead
  await newCollection(lead, title)
  const lines = await manyRows(start)
  await page.goto('/importera')
  await page.getByLabel('Insamling', { exact: true }).selectOption({ label: title })
  await choose(page, csv('många.csv', lines))
  await button(page, 'Fortsätt').click()
  await heading(page, 'Vad kolumnerna betyder')
  await button(page, 'Fortsätt').click()
  await button(page, /^Fortsätt/).click()
  await page.getByText(/rader prövade\./).waitFor()
  return lines
}

test('a lost network while rows are sent: it is said, and it goes on by itself', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page, context } = lead
  await readyToSend(lead, 'Nätet försvinner', 'NAT')
  let away = true
  await context.route('**/chunks/*', (route) =>
    away ? route.abort('internetdisconnected') : route.continue(),
  )
  await button(page, /^Skicka/).click()
  await page.getByText('Ingen kontakt just nu.').waitFor()
  await legible(page, 'no contact')
  away = false
  await heading(page, 'Prövat. Inget är sparat än')
  await context.close()
})

test('a closed tab: another file is refused, the same file goes on, and what had come is not sent again', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page, context } = lead
  const lines = await readyToSend(lead, 'Fliken stängs', 'FLIK')
  await context.route('**/chunks/*', (route) =>
    chunkNumber(route.request().url()) === 0 ? route.continue() : route.abort('internetdisconnected'),
  )
  const first = page.waitForResponse((r) => chunkNumber(r.url()) === 0)
  await button(page, /^Skicka/).click()
  await (await first).finished()
  await page.getByText('Ingen kontakt just nu.').waitFor()
  const address = page.url()
  await page.close()
  await context.unroute('**/chunks/*')
  const again = await context.newPage()
  const sent: number[] = []
  again.on('request', (request) => {
    if (chunkNumber(request.url()) >= 0) sent.push(chunkNumber(request.url()))
  })
  await again.goto(address)
  await heading(again, 'Importen väntar på resten av raderna')
  await legible(again, 'an import that waits')
  await choose(again, csv('annan.csv', lines.slice(0, 30)))
  await again.getByText('Det är en annan fil än den som importen började med.').waitFor()
  await choose(again, csv('många.csv', lines))
  await again.getByText(/rader prövade\./).waitFor()
  await button(again, /^Skicka/).click()
  await heading(again, 'Prövat. Inget är sparat än')
  assert.ok(sent.length > 0 && !sent.includes(0), `chunks ${sent.join(', ')} were sent`)
  await context.close()
})

test('two who import the same file at once, with a name that is new to both: each comes through, and every record is there once', async () => {
  const leads = await Promise.all([asPerson(browser, product, 'lead'), asPerson(browser, product, 'lead')])
  const title = 'Två på en gång'
  const collection = await newCollection(leads[0], title)
  const [header = '', ...lines] = await withoutNumbers()
  // with a column that no saved mapping knows
  const file = csv('samma.csv', [`${header};Samtidigt`, ...lines.slice(0, 20).map((l) => `T${l};x`)])
  for (const { page } of leads) {
    await page.goto('/importera')
    await page.getByLabel('Insamling', { exact: true }).selectOption({ label: title })
    await choose(page, file)
    await button(page, 'Fortsätt').click()
    await heading(page, 'Vad kolumnerna betyder')
    await button(page, 'Fortsätt').click()
    await button(page, /^Fortsätt/).click()
    await page.getByText('20 rader prövade.').waitFor()
    await page.getByLabel('Spara mappningen som').fill('Samtidigt')
  }
  await Promise.all(leads.map(({ page }) => button(page, /^Skicka/).click()))
  await Promise.all(leads.map(({ page }) => heading(page, 'Prövat. Inget är sparat än')))
  const done = leads.map(async ({ page }) => {
    await button(page, 'Ta in ärendena').click()
    await page
      .getByText(/^Klart\.|har ändrats|prövade igen|Något ändrades/)
      .first()
      .waitFor()
  })
  await Promise.all(done)
  const { collections } = JSON.parse(JSON.stringify(await leads[0].ask('GET', '/api/collections')))
  const { submitted } = collections.find((c: { id: string }) => c.id === collection)
  assert.ok(submitted > 5 && submitted <= 20, `${submitted} records`)
  const { mappings } = JSON.parse(JSON.stringify(await leads[0].ask('GET', '/api/mappings?form=utredning')))
  const saved = mappings.filter((m: { source: string }) => m.source === 'Samtidigt')
  assert.deepEqual(
    saved.map((m: { version: number }) => m.version),
    [2],
  )
  await Promise.all(leads.map(({ context }) => context.close()))
})

test('an error workbook comes back corrected: its rows change in the file, and then in its import', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page } = lead
  const title = 'Rättade rader'
  await newCollection(lead, title)
  const [header = '', ...lines] = await withoutNumbers()
  const sexes = /;(Man|Kvinna|Kvina);/
  // one value that nobody has decided on stays, whatever mapping is known already
  const misspelt = lines
    .slice(0, 20)
    .map((line, i) => line.replace(sexes, i < 3 ? ';Zzz;' : i === 3 ? ';Qqq;' : ';Kvinna;'))
  await page.goto('/importera')
  await page.getByLabel('Insamling', { exact: true }).selectOption({ label: title })
  await choose(page, csv('fel.csv', [header, ...misspelt]))
  await button(page, 'Fortsätt').click()
  await heading(page, 'Vad kolumnerna betyder')
  await button(page, 'Fortsätt').click()
  await button(page, /^Fortsätt med/).click()
  await page.getByText('20 rader prövade.').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Hämta felarbetsboken').click(),
  ])
  const corrected = await correctedWorkbook(await file.path(), 'Zzz', 'Kvinna')
  const cause = page.locator('.cause', { hasText: 'Kön: Koden finns inte' })
  await cause.getByText('4 rader').click()
  await cause.getByRole('row', { name: /Zzz/ }).nth(2).waitFor()
  await choose(page, corrected)
  // what nobody decided on before is not asked about again
  await page.getByText('Raderna är rättade som de står i rättad.xlsx.').waitFor()
  await cause.getByText('1 rad', { exact: true }).waitFor()
  await choose(page, workbook('annan.xlsx', protectedWorkbook))
  await page.getByText('Arbetsboken är skyddad med lösenord.').waitFor()
  await button(page, /^Skicka/).click()
  await heading(page, 'Prövat. Inget är sparat än')
  const address = page.url()
  const [left] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Hämta felarbetsboken').click(),
  ])
  const last = await correctedWorkbook(await left.path(), 'Qqq', 'Kvinna')
  await choose(page, last)
  // what nobody has decided on in the rest of the file is asked about as well, where there is any
  const codes = page.getByRole('heading', { name: 'Vad era koder betyder' })
  const tried = page.getByText(/ra(d|der) prövade\./)
  await codes.or(tried).waitFor()
  if (await codes.isVisible()) await button(page, /^Fortsätt/).click()
  await tried.waitFor()
  await button(page, /^Skicka/).click()
  await heading(page, 'Prövat. Inget är sparat än')
  assert.equal(page.url(), address, 'the same import')
  await lead.context.close()
})

test('rows that wait are corrected in a browser that never had the file, and go on in the same import', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page } = lead
  await page.goto(`/importera/${await heldImport(lead)}`)
  await page.getByText('1 ärende väntar på att rättas.').waitFor()
  await legible(page, 'rows that wait')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Hämta felarbetsboken').click(),
  ])
  const corrected = await correctedWorkbook(await file.path(), 'zz', 'pojke')
  await choose(page, corrected)
  await page.getByText('1 rad prövade.').waitFor()
  // also where a new import would begin, a workbook is known by the file that its rows come from
  await page.goto('/importera')
  await choose(page, corrected)
  await page.getByText(/^Den hör till importen i Rader som väntar/).waitFor()
  await legible(page, 'a workbook in the place of a file')
  await button(page, 'Läs in rättade rader i importen').click()
  await page.getByText('1 rad prövade.').waitFor()
  await button(page, /^Skicka 1 ärende/).click()
  await heading(page, 'Prövat. Inget är sparat än')
  const reasons = page.getByLabel('Behåll för alla rader, eftersom')
  await reasons.first().waitFor()
  for (const reason of await reasons.all()) await reason.selectOption('uppgift_saknas')
  await legible(page, 'held rows that are checked again')
  await button(page, 'Ta in ärendena').click()
  await page.getByText('Klart. 2 nya ärenden.').waitFor()
  await lead.context.close()
})

test('rows that have come and were never checked are checked from the page of the import', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page } = lead
  await page.goto(`/importera/${await sentRows(lead)}`)
  await heading(page, 'Alla rader har kommit fram')
  await legible(page, 'rows to check')
  await button(page, 'Pröva raderna').click()
  await heading(page, 'Prövat. Inget är sparat än')
  await lead.context.close()
})

test('files that cannot be read are refused in kind words, and the next one can be chosen at once', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page } = lead
  await page.goto('/importera')
  const refusals = [
    ['rapport.xlsx', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'Filen är en PDF.'],
    ['tom.csv', Buffer.alloc(0), 'Filen är tom.'],
    ['skyddad.xlsx', protectedWorkbook, 'Arbetsboken är skyddad med lösenord.'],
  ] as const
  for (const [name, buffer, said] of refusals) {
    await choose(page, workbook(name, buffer))
    await page.getByRole('alert').getByText(said).waitFor()
    await legible(page, name)
    assert.equal(await button(page, 'Fortsätt').count(), 0)
  }
  await choose(page, extract)
  await page.getByText('Filen är läst som').waitFor()
  assert.equal(await page.getByRole('alert').count(), 0)
  await lead.context.close()
})
