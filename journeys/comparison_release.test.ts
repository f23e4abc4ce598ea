import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { type Product, startProduct } from './product.ts'
import { legibleToAll } from './settled.ts'

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

const phone = { width: 390, height: 844 }
const wide = { width: 1280, height: 800 }
/** The half-year that the demonstration has recorded, but neither submitted nor released. */
const period = '2026-H1'
const half = 'Första halvåret 2026'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor()
const told = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click()
const answer = async ({ ask }: Person, path: string) => JSON.parse(JSON.stringify(await ask('GET', path)))

/** Legible at both widths. */
const legible = async (page: Page, where: string): Promise<void> => {
  for (const size of [phone, wide]) {
    await page.setViewportSize(size)
    await legibleToAll(page, `${where} at ${size.width} px`)
  }
}

/** Waits until the demonstration's own releases are made, so that nothing comes in between. */
const demonstrationReleased = async (analyst: Person): Promise<void> => {
  for (const until = Date.now() + 240_000; Date.now() < until; ) {
    const { releases } = await answer(analyst, '/api/releases')
    if (releases.filter((r: { state: string }) => r.state === 'published').length === 2) return
    await analyst.page.waitForTimeout(500)
  }
  throw new Error('the demonstration has no two published releases')
}

const header = 'omrade;slag;namn;kalla;ar;kod;medlem;fran;till;pahittad'
const chooseAreas = (page: Page, rows: readonly string[]) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'områden.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows].join('\r\n')),
  })
const inTheArea = [1, 2, 3, 4].map((n) => `bygden;;;;;990${n};Kommun ${n};2020-01-01;;`)
const inTheGroup = [1, 2].map((n) => `sma;;;;;990${n};Kommun ${n};2020-01-01;;`)
const areaRows = [
  'bygden;region;Bygden;Påhittad indelning;2025;9905;Kommun 5;2020-01-01;;ja',
  ...inTheArea,
  'sma;grupp;Små kommuner;Påhittad indelning;2025;9903;Kommun 3;2020-01-01;;ja',
  ...inTheGroup,
]

test('areas are read from a file: all that is wrong first, what would change then, and a way back', async () => {
  const analyst = await asPerson(browser, product, 'analyst')
  const { page, context } = analyst
  await demonstrationReleased(analyst)
  await page.goto('/jamfor/omraden')
  await told(page, 'Påhittat')

  await chooseAreas(page, ['Bygden;ort;Bygden;K;;99;Kommun;2020-02-30;;', ...areaRows])
  await told(page, '4 saker att rätta i filen')
  const faults = page.getByRole('table', { name: '4 saker att rätta i filen' })
  assert.equal(await faults.getByRole('row').count(), 5)
  await legible(page, 'what to correct')

  await chooseAreas(page, areaRows)
  await heading(page, 'Det här skulle sparas')
  await legible(page, 'what would be saved')
  await button(page, 'Spara 2 områden').click()
  await told(page, 'Områdena är sparade.')
  await unfold(page, 'Små kommuner')
  await page.locator('details[open]').getByText('Källa: Påhittad indelning, 2025').waitFor()
  await legible(page, 'the areas')

  await button(page, 'Ta bort Små kommuner').click()
  await told(page, 'Små kommuner är borttaget.')
  await button(page, 'Ångra').click()
  await told(page, 'Små kommuner är tillbaka.')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Hämta områdena (CSV)').click(),
  ])
  const written = await readFile(await file.path(), 'utf8')
  await chooseAreas(page, written.trim().split('\r\n').slice(1))
  await heading(page, 'Det här skulle sparas')
  assert.equal(await page.getByRole('row', { name: /Oförändrat/ }).count(), 6)
  await context.close()
})

/** A board's lead submits the half-year past the screens. */
const submitPastScreens = async (place: number): Promise<void> => {
  const lead = await asPerson(browser, product, 'lead', place)
  const { regions } = await answer(lead, '/api/submissions')
  const { checksum } = await answer(lead, `/api/submissions/content?form=utredning&period=${period}`)
  await lead.ask('POST', '/api/submissions', { to: regions[0].id, form: 'utredning', period, checksum })
  await lead.context.close()
}

/** One investigation of the half-year is taken back; ends when the tallies know. */
const takeOneBack = async (lead: Person): Promise<void> => {
  const path = `/api/submissions/content?form=utredning&period=${period}`
  const before = await answer(lead, path)
  const { records } = await answer(lead, '/api/records?form=utredning&state=submitted')
  const one = records.find(
    (r: { closed: string; secondOf: string | null }) => r.closed >= '2026-01-01' && r.secondOf === null,
  )
  await lead.ask('POST', `/api/records/${one.id}/withdrawal`, { version: one.version, why: 'dubblett' })
  for (const until = Date.now() + 60_000; Date.now() < until; )
    if ((await answer(lead, path)).checksum !== before.checksum) return
  throw new Error('the tallies did not change')
}

test('a lead sees every number before it leaves, and again when it has changed meanwhile', async () => {
  const caseworker = await asPerson(browser, product, 'caseworker')
  await caseworker.page.goto('/jamfor/lamna-in')
  await told(caseworker.page, 'Sidan hör till andra roller än din.')
  await caseworker.context.close()

  const lead = await asPerson(browser, product, 'lead')
  const { page } = lead
  await page.goto('/jamfor/lamna-in?halvar=2024-H1')
  await told(page, 'Inget att lämna in för det här halvåret')
  await page.getByLabel('Halvår').selectOption({ label: half })
  await told(page, 'Det här är allt som lämnar kommunen')
  await told(page, 'Grupperna är alla tillsammans, varje kön och varje ålder.')
  const { cells, records } = await answer(lead, `/api/submissions/content?form=utredning&period=${period}`)
  await page.getByLabel('Sök mått').fill('enskilt samtal')
  await told(page, /^1 av \d+ mått visas\.$/)
  await unfold(page, 'Enskilt samtal')
  const rows = page.getByRole('table', { name: 'Enskilt samtal' }).getByRole('row')
  assert.equal(
    await rows.count(),
    cells.filter((c: { tallies: object }) => 'samtal_enskilt_andel' in c.tallies).length + 1,
    'a head, the total, and every group',
  )
  await legible(page, 'what would leave')

  await takeOneBack(lead)
  await button(page, 'Lämna in').click()
  await told(page, 'Resultaten ändrades medan du läste')
  await told(page, 'Ändrad')
  await legible(page, 'changed meanwhile')
  const ofPeriod = async () =>
    (await answer(lead, '/api/submissions')).sent.filter((s: { period: string }) => s.period === period)
  assert.deepEqual(await ofPeriod(), [])
  assert.ok(await page.getByLabel('Ja, nämn oss vid namn').isChecked(), 'as the board chose the last time')
  await Promise.all([told(page, 'Inlämnat, med kommunens namn.'), button(page, 'Lämna in').click()])
  await told(page, 'Ni lämnade in precis det här')
  assert.deepEqual(
    (await ofPeriod()).map((s: { records: number; named: boolean }) => [s.records, s.named]),
    [[records - 1, true]],
  )
  await legible(page, 'submitted')
  await lead.context.close()
})

test('an analyst makes a release, reads the audit, publishes it, and takes it back for a reason', async () => {
  for (const place of [1, 2, 3]) await submitPastScreens(place)
  const analyst = await asPerson(browser, product, 'analyst')
  const { page } = analyst
  await page.goto('/jamfor/utgavor')
  await page.getByRole('checkbox', { name: 'andra halvåret 2026' }).check()
  await told(page, '0 av 15 har lämnat in')
  await told(page, /^Ingen har lämnat in för andra halvåret 2026 än\./)
  assert.equal(await button(page, 'Gör utgåvan').getAttribute('aria-disabled'), 'true')
  await page.getByRole('checkbox', { name: 'andra halvåret 2026' }).uncheck()
  await told(page, '4 av 15 har lämnat in')
  await unfold(page, 'Kommunerna')
  assert.equal(await page.getByRole('row', { name: /Inte än/ }).count(), 11)
  await told(page, 'För första halvåret 2026 har 4 av 15 kommuner lämnat in.')
  await legible(page, 'who has reported')
  await button(page, 'Gör utgåvan').click()
  await heading(page, 'Utgåva 3')
  await page.getByText(/dolda tal prövades\. Inget av dem gick att räkna ut\./).waitFor({ timeout: 120_000 })
  await told(page, /^Talen visas när utgåvan är publicerad\./)
  await told(page, 'Få har lämnat in')
  await legible(page, 'a release that is made')
  const address = page.url().split('?')[0]

  const lead = await asPerson(browser, product, 'lead')
  await lead.page.goto('/jamfor/utgavor')
  await lead.page.getByRole('link', { name: 'Utgåva 2' }).waitFor()
  assert.equal(await lead.page.getByRole('link', { name: 'Utgåva 3' }).count(), 0)

  await button(page, 'Publicera').click()
  await told(page, 'Talen kommer från 4 kommuner.')
  await legible(page, 'what publishing means')
  await page.getByRole('dialog').getByRole('button', { name: 'Publicera' }).click()
  await told(page, /^Publicerad /)
  await told(page, /^Alla \d+ tal visas\./)
  assert.equal(
    await page.getByText(/^streck:/).count(),
    (await page.getByRole('cell', { name: '–', exact: true }).count()) ? 1 : 0,
  )
  await page.getByRole('radio', { name: 'Ålder' }).check()
  await told(page, /^Av \d+ tal visas \d+\./)

  await lead.page.goto(`${address}?matt=samtal_minst_1&dela=aldersgrupp`)
  await lead.page.getByRole('table', { name: 'Träffade minst en gång' }).waitFor()
  assert.ok((await lead.page.locator('.release-hidden').count()) > 0, 'what is hidden says so')
  assert.equal(await button(lead.page, 'Dra tillbaka').count(), 0)
  await legible(lead.page, 'a published release')

  await button(page, 'Dra tillbaka').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Dra tillbaka' }).click()
  await dialog.getByRole('alert').waitFor()
  await legible(page, 'why it is withdrawn is missing')
  await dialog.getByLabel('Varför').fill('En kommun lämnade in fel halvår.')
  await dialog.getByRole('button', { name: 'Dra tillbaka' }).click()
  await told(page, /^Tillbakadragen /)
  await legible(page, 'a withdrawn release')
  await lead.page.goto('/jamfor/utgavor')
  await lead.page.getByRole('link', { name: 'Utgåva 3' }).click()
  await told(lead.page, 'En kommun lämnade in fel halvår.')
  assert.equal(await lead.page.getByRole('table', { name: 'Träffade minst en gång' }).count(), 0)
  await lead.page.goto('/jamfor/lamna-in')
  await told(lead.page, 'I 1 utgåva')
  await Promise.all([lead.context.close(), analyst.context.close()])
})
