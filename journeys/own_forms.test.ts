import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { ordinary, press, question, recordAt, saved } from './ordinary.ts'
import { type Product, startProduct } from './product.ts'
import { fitsAt, legibleToAll, settled } from './settled.ts'
import { tabTo } from './tab_to.ts'

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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

const enter = async (page: Page, there: Locator): Promise<void> => {
  await tabTo(page, there)
  await page.keyboard.press('Enter')
}

/** Writes in the field that has the focus already, or that Tab leads to. */
const write = async (page: Page, name: string, words: string): Promise<void> => {
  await tabTo(page, field(page, name))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
}

/** Chooses in a list by its arrows. */
const choose = async (page: Page, name: string, option: string): Promise<void> => {
  const list = field(page, name)
  await tabTo(page, list)
  await page.keyboard.press('Home')
  const chosen = () => list.locator('option:checked').textContent()
  for (let presses = 0; (await chosen()) !== option; presses++) {
    assert.ok(presses < 80, `${option} can be chosen`)
    await page.keyboard.press('ArrowDown')
  }
}

const atBothWidths = async (page: Page, there: string, where: string): Promise<void> => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await settled(page, there)
    await legibleToAll(page, `${where} at ${width} px`)
  }
  await fitsAt(page, where, 1024, 820, 320)
}

const begin = async ({ page }: Person, name: string): Promise<void> => {
  await page.goto('/samla-in')
  await enter(page, page.getByRole('link', { name: 'Egna frågor och formulär' }))
  await page.getByRole('heading', { name: 'Egna frågor och formulär', level: 1 }).waitFor()
  await enter(page, button(page, 'Gör nya frågor'))
  await page.keyboard.type(name)
  await enter(page, button(page, 'Börja'))
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** The first: asked of those who are of school age. */
const absence = async (page: Page): Promise<void> => {
  await enter(page, button(page, 'Ny fråga'))
  await write(page, 'Kort namn', 'Skolfrånvaro')
  await write(page, 'Frågan', 'Är barnet borta från skolan mer än en dag i veckan?')
  await enter(page, button(page, 'Lägg till ett villkor'))
  await choose(page, 'Svaret på', 'Ålder')
  await write(page, 'Tal', '7')
  await page.getByText(/^I ord: Ålder.* är minst 7\.$/).waitFor()
  await enter(page, button(page, 'Klar').first())
}

/** The second: asked when the first is answered by yes. */
const reason = async (page: Page): Promise<void> => {
  await enter(page, button(page, 'Ny fråga'))
  await write(page, 'Kort namn', 'Frånvarons orsak')
  await write(page, 'Frågan', 'Vad säger barnet att det beror på?')
  await choose(page, 'Hur besvaras den?', 'Ett av flera svar')
  await write(page, 'Svar 1', 'Oro')
  await write(page, 'Svar 2', 'Hjälper till hemma')
  await enter(page, button(page, 'Lägg till ett villkor'))
  await tabTo(page, page.getByRole('checkbox', { name: 'Ja', exact: true }))
  await page.keyboard.press('Space')
  await page.getByText('I ord: Skolfrånvaro är Ja.').waitFor()
}

/** The wrong order is told beside the question, and stops publishing; the same keys mend it. */
const misplaceAndMend = async (page: Page): Promise<void> => {
  const flaw = page.getByText('Frågan beror på ”Skolfrånvaro”, som kommer senare.')
  await enter(page, button(page, 'Flytta upp Frånvarons orsak'))
  await flaw.waitFor()
  await enter(page, button(page, 'Publicera'))
  assert.equal(await page.getByRole('dialog').count(), 0)
  await atBothWidths(page, '.own-forms-flaw', 'the builder with a flaw')
  await enter(page, button(page, 'Flytta ner Frånvarons orsak'))
  await flaw.waitFor({ state: 'detached' })
}

const tryIt = async (page: Page): Promise<void> => {
  await enter(page, button(page, 'Prova formuläret'))
  await page.getByRole('heading', { name: /^Prova: / }).waitFor()
  await atBothWidths(page, '.question', 'trying the form')
  const toOwn = button(page, 'Hoppa till det som rör era egna frågor')
  await enter(page, toOwn)
  await page.getByRole('heading', { name: 'Hur gammalt' }).waitFor()
  await page.keyboard.type('12')
  await enter(page, toOwn)
  await page.getByRole('heading', { name: 'Är barnet borta från skolan' }).waitFor()
  await page.keyboard.press('1')
  await page.getByRole('heading', { name: 'Vad säger barnet att det beror på?' }).waitFor()
  await page.keyboard.press('2')
  await page.getByRole('heading', { name: 'Vilket id har utredningen hos er?' }).waitFor()
  await enter(page, button(page, 'Till frågorna'))
}

const publish = async (page: Page): Promise<void> => {
  await page.locator('[data-saved="saved"]').waitFor()
  await enter(page, button(page, 'Publicera').last())
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Den här versionen ändras sedan inte.').waitFor()
  await enter(page, dialog.getByRole('button', { name: 'Publicera' }))
  await page.getByText('Version 1 är publicerad och ändras inte.').waitFor()
}

const collectWith = async (page: Page, form: string): Promise<string> => {
  await enter(page, page.getByRole('link', { name: 'Till Samla in' }))
  await enter(page, button(page, 'Ny insamling'))
  await choose(page, 'Vad ska registreras?', form)
  await write(page, 'Namn', 'Våren, med egna frågor')
  await field(page, 'Första avslutsdag').fill('2026-01-01')
  await field(page, 'Sista avslutsdag').fill('2026-06-30')
  await enter(page, button(page, 'Börja insamlingen'))
  await page.getByRole('heading', { name: 'Våren, med egna frågor', level: 1 }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The own questions come last; the form is on this computer when the page is loaded again. */
const record = async (person: Person, collection: string): Promise<string> => {
  const { page } = person
  await page.goto(`/samla-in/${collection}/nytt`)
  await question(page).waitFor()
  await press(person, ...ordinary('EGEN-1'))
  await page.getByRole('heading', { name: 'Är barnet borta från skolan mer än en dag i veckan?' }).waitFor()
  await saved(page)
  await page.route('**/api/collections/*/form', (route) => route.abort())
  await page.reload()
  await page.getByRole('heading', { name: 'Är barnet borta från skolan mer än en dag i veckan?' }).waitFor()
  await press(person, '1')
  await page.getByRole('heading', { name: 'Vad säger barnet att det beror på?' }).waitFor()
  await press(person, '2')
  const id = new URL(page.url()).searchParams.get('utkast') ?? ''
  await page.locator('.review').waitFor()
  await press(person, 'Enter')
  await page.getByRole('heading', { name: 'Inlämnat', level: 1 }).waitFor()
  return id
}

const results = async ({
  ask,
}: Person): Promise<{ readonly text: string; readonly indicators: readonly string[] }> => {
  const text = JSON.stringify(await ask('GET', '/api/results?form=utredning'))
  const { cells } = JSON.parse(text)
  const indicators = cells[0].results.map((r: { indicator: string }) => r.indicator)
  return { text, indicators }
}

test('a lead adds two questions, mends what the linter finds and publishes; a caseworker answers them last', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { page } = lead
  const before = await results(lead)
  await begin(lead, 'Våra skolfrågor')
  await absence(page)
  await reason(page)
  await atBothWidths(page, '.own-forms-condition', 'the builder')
  await enter(page, button(page, 'Klar').first())
  await misplaceAndMend(page)
  await tryIt(page)
  await publish(page)
  await page.goto('/formular')
  await atBothWidths(page, '.table', 'the list')
  await page
    .getByRole('row', { name: /Våra skolfrågor/ })
    .getByText('Publicerat, version 1')
    .waitFor()
  await page.goBack()
  const collection = await collectWith(page, 'Våra skolfrågor')

  const caseworker = await asPerson(browser, product, 'caseworker')
  const id = await record(caseworker, collection)
  const { state, answers } = await recordAt(caseworker, id)
  assert.deepEqual(
    [state, answers.skolfranvaro, answers.franvarons_orsak],
    ['submitted', 'ja', 'hjalper_till_hemma'],
  )
  await caseworker.page.goto(`/arende/${id}`)
  await caseworker.page.getByText('Hjälper till hemma').waitFor()

  const query = `form=utredning&collection=${collection}&purpose=analys`
  const csv = await (await lead.context.request.get(`/api/export/records.csv?${query}`)).text()
  assert.match(csv, /;skolfranvaro;franvarons_orsak\r?\n.*;ja;hjalper_till_hemma\r?\n/)
  const now = await results(lead)
  assert.deepEqual(now.indicators, before.indicators)
  assert.ok(!now.text.includes('franvarons_orsak'))
})

test('a form goes out as a file and comes in again; what could not come along is listed', async () => {
  const { page, ask } = await asPerson(browser, product, 'lead')
  await page.goto('/formular')
  await enter(page, button(page, 'Gör nya frågor'))
  await page.keyboard.type('Nätverksmöten')
  await tabTo(page, page.getByRole('radio', { name: /Frågor till ett formulär som finns/ }))
  await page.keyboard.press('ArrowDown')
  await enter(page, button(page, 'Börja'))
  await page.getByRole('heading', { name: 'Nätverksmöten', level: 1 }).waitFor()
  await enter(page, button(page, 'Ny fråga').last())
  await write(page, 'Kort namn', 'Deltagare')
  await write(page, 'Frågan', 'Hur många deltog?')
  await choose(page, 'Hur besvaras den?', 'Ett tal')
  await enter(page, button(page, 'Ny regel'))
  await tabTo(page, page.getByRole('radio', { name: /Behöver rättas/ }))
  await page.keyboard.press('ArrowDown')
  await page.locator('[data-saved="saved"]').waitFor()
  await enter(page, page.locator('summary').filter({ hasText: 'Hämta som fil' }))
  const files: string[] = []
  for (const manner of ['Lyhörd (.json)', 'REDCap (.csv)', 'XLSForm (.xlsx)']) {
    const [file] = await Promise.all([page.waitForEvent('download'), enter(page, button(page, manner))])
    files.push(await file.path())
  }
  await page.getByText('Det här ryms inte i XLSForm (.xlsx) (1)').waitFor()
  await page.goto('/formular')
  await enter(page, button(page, 'Läs in frågor från en fil'))
  const names = ['ut.json', 'ut.csv', 'ut.xlsx']
  for (const [i, path] of files.entries()) {
    const { readFile } = await import('node:fs/promises')
    const buffer = await readFile(path)
    const name = names[i] ?? ''
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await page.locator('.file-field-said').filter({ hasText: name }).waitFor()
    await page.getByText(/: 3 frågor$/).waitFor()
  }
  await enter(page, button(page, 'Spara som utkast'))
  await page.getByRole('heading', { name: 'Nätverksmöten', level: 1 }).waitFor()
  const { forms } = JSON.parse(JSON.stringify(await ask('GET', '/api/own-forms')))
  const read = forms.filter((f: { title: { sv: string } }) => f.title.sv === 'Nätverksmöten')
  assert.deepEqual(
    read.map((f: { questions: number; extends: string | null }) => [f.questions, f.extends]),
    [
      [3, null],
      [3, null],
    ],
  )
})

test('two change the same draft and one chooses; a published version gets a next one, which can be let go', async () => {
  const { page, ask } = await asPerson(browser, product, 'lead')
  await page.goto('/formular')
  await enter(page, button(page, 'Gör nya frågor'))
  await page.keyboard.type('Delat')
  await enter(page, button(page, 'Börja'))
  await page.getByRole('heading', { name: 'Delat', level: 1 }).waitFor()
  const form = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await enter(page, button(page, 'Ny fråga'))
  await write(page, 'Kort namn', 'Skolgång')
  await write(page, 'Frågan', 'Går barnet i skolan?')
  await page.locator('[data-saved="saved"]').waitFor()
  const there = JSON.parse(JSON.stringify(await ask('GET', `/api/own-forms/${form}`)))
  const { revision, content } = there
  const other = { ...content, title: { sv: 'Deras', en: 'Theirs' } }
  await ask('PUT', `/api/own-forms/${form}`, { revision, extends: 'utredning', content: other })
  await write(page, 'Frågan', 'Går barnet i skolan varje dag?')
  await page.getByText('Någon annan har ändrat i samma utkast').waitFor()
  await enter(page, button(page, 'Behåll mitt'))
  await page.locator('[data-saved="saved"]').waitFor()
  await page.reload()
  await page.getByText('Går barnet i skolan varje dag?').waitFor()
  await page.getByRole('heading', { name: 'Delat', level: 1 }).waitFor()
  await publish(page)
  await enter(page, button(page, 'Gör nästa version'))
  await page.getByText('Utkast till version 2').waitFor()
  await page.locator('[data-saved="saved"]').waitFor()
  await enter(page, button(page, 'Ta bort utkastet'))
  await enter(page, page.getByRole('dialog').getByRole('button', { name: 'Ta bort utkastet' }))
  await page.getByRole('row', { name: /Delat/ }).getByText('Publicerat, version 1').waitFor()
})
