import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { faultsOf } from './faults_of.ts'
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

interface Answer {
  readonly records: number
  readonly span: readonly [string, string]
  readonly cells: readonly {
    readonly results: readonly {
      readonly indicator: string
      readonly n: number
      readonly missing: number
      readonly numerator: number | null
    }[]
  }[]
}

/** What the server answers, to hold the page against. */
const results = async ({ ask }: Person, query = ''): Promise<Answer> =>
  JSON.parse(JSON.stringify(await ask('GET', `/api/results${query}`)))

const figure = (answer: Answer, indicator: string) => {
  const found = answer.cells[0]?.results.find((r) => r.indicator === indicator)
  assert.ok(found, indicator)
  return { ...found, numerator: found.numerator ?? 0 }
}

const lede = (page: Page) => page.locator('.page-title-sentence')
const counted = async (page: Page, records: number): Promise<void> => {
  const number = new Intl.NumberFormat('sv-SE').format(records)
  await lede(page)
    .filter({ hasText: new RegExp(`^${number} avslutad`) })
    .waitFor()
}
const open = async (person: Person, address = '/resultat'): Promise<Page> => {
  await person.page.goto(address)
  await lede(person.page).waitFor()
  return person.page
}

/** Opens the answers to a question that the records can be limited by. */
const limits = async (page: Page, question: string): Promise<void> => {
  await page.getByRole('button', { name: 'Fler val' }).click()
  await page.locator('.limit summary').getByText(question, { exact: true }).click()
}

/** Charts further down are drawn when the browser has time. */
const drawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('.chart')]
    return charts.length > 0 && charts.every((c) => c.querySelector('svg[aria-label]'))
  })
}

test('the children’s participation comes first, and says what the server counted', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  const answer = await results(person)
  await counted(page, answer.records)
  assert.equal(await page.locator('main h2').first().textContent(), 'Barnets delaktighet')
  const twice = figure(answer, 'samtal_minst_2')
  const tenths = Math.round((twice.numerator / twice.n) * 10)
  assert.equal(
    await page.locator('.voice-says').textContent(),
    `${tenths} av 10 barn träffades minst två gånger.`,
  )
  await drawn(page)
  const spoken = (await page.locator('.figure').first().locator('svg desc').textContent()) ?? ''
  const shares = [...spoken.matchAll(/(\d+)\s%/g)].map((m) => Number(m[1]))
  assert.equal(shares.length, 6)
  assert.ok(Math.abs(shares.reduce((a, b) => a + b, 0) - 100) <= 2, spoken)
  await page.getByRole('link', { name: 'Översikt' }).click()
  await page
    .getByRole('link', { name: `${twice.numerator} av ${twice.n} barn har träffats minst två gånger` })
    .click()
  await page.locator('.voice-says').waitFor()
  await person.context.close()
})

test('a choice stands in the address: it can be kept, opened again and stepped back from', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  const all = await results(person)
  const year = all.span[1].slice(0, 4)
  await page.getByLabel('Avslutade').selectOption(year)
  const ofYear = await results(person, `?from=${year}-01-01&to=${year}-12-31`)
  await counted(page, ofYear.records)
  assert.ok(ofYear.records < all.records)
  await limits(page, 'Födelseland')
  await page.getByRole('group', { name: 'Födelseland' }).getByText('Sverige', { exact: true }).click()
  const bornHere = await results(person, `?from=${year}-01-01&to=${year}-12-31&only=fodelseland:sverige`)
  await counted(page, bornHere.records)
  assert.match(page.url(), /period=\d{4}.*fodelseland=sverige/)
  await page.reload()
  await counted(page, bornHere.records)
  await page.goBack()
  await counted(page, ofYear.records)
  await person.context.close()
})

test('the first figure stays in view beside the open choices, and answers there', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  await drawn(page)
  await limits(page, 'Åldersgrupp')
  await page.getByRole('group', { name: 'Åldersgrupp' }).getByText('13–17 år', { exact: true }).click()
  const teenagers = await results(person, '?only=aldersgrupp:13-17')
  await counted(page, teenagers.records)
  await page.getByRole('status').getByText(`${teenagers.records} utredningar i urvalet`).waitFor()
  const bar = await page.locator('.chart svg rect').first().boundingBox()
  assert.ok(bar && bar.y + bar.height < 800, `the bar ends at ${bar && bar.y + bar.height}`)
  assert.deepEqual(await faultsOf(page), [])
  await page.keyboard.press('Escape')
  await page.locator('.limits-on', { hasText: 'Åldersgrupp: 13–17 år' }).waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Fler val')
  await person.context.close()
})

test('on a phone the choices say how many they leave, and lead to the figures', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const person = await asPerson(browser, product, 'lead', 0, phone)
  const page = await open(person)
  await page.getByText('Urval', { exact: true }).click()
  await limits(page, 'Kön')
  await page.getByRole('group', { name: 'Kön' }).getByText('Flicka', { exact: true }).click()
  const girls = await results(person, '?only=kon:flicka')
  await page.getByRole('button', { name: `Visa ${girls.records} utredningar` }).click()
  await counted(page, girls.records)
  const says = await page.locator('.voice-says').boundingBox()
  assert.ok(says && says.y > 0 && says.y < 400, `the first figure is at ${says?.y}`)
  await person.context.close()
})

test('one key shows every figure as a table, and the table can be taken away as it is shown', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  await drawn(page)
  await page.keyboard.press('t')
  await page.locator('.figure table').first().waitFor()
  assert.match(page.url(), /visa=tabell/)
  await page.waitForFunction(() => document.querySelectorAll('.chart').length === 0)
  const first = page.locator('.figure').first()
  const rows = await first
    .locator('tr')
    .evaluateAll((trs) => trs.map((tr) => [...tr.querySelectorAll('th, td')].map((c) => c.textContent ?? '')))
  await first.getByText('Så räknas det').click()
  const download = page.waitForEvent('download')
  await first.getByRole('button', { name: 'Hämta tabellen (CSV)' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\ufeff', '')
  assert.deepEqual(
    plain(csv)
      .split('\r\n')
      .filter(Boolean)
      .map((line) => line.split(';')),
    rows.map((row) => row.map(plain)),
  )
  await page.keyboard.press('t')
  await drawn(page)
  await person.context.close()
})

const closedInvestigation = {
  kon: 'flicka',
  alder: 9,
  fodelseland: 'sverige',
  foraldrar_fodda_utomlands: 'ingen',
  ensamkommande: 'nej',
  boendesituation: 'bada_foraldrar',
  funktionsnedsattning: ['ingen'],
  tolk: 'nej',
  aktualiseringstyp: 'anmalan',
  anmalare: 'skola',
  orsaker: ['skolfranvaro'],
  tidigare_kand: 'nej',
  forlangd: 'nej',
  antal_samtal_barn: 3,
  samtal_enskilt: 'ja',
  barnets_asikt: 'dokumenterad',
  hembesok: 1,
  uppgifter_fran: ['skola'],
  instrument: ['inget'],
  byten_handlaggare: 0,
  riskomraden: ['utbildning'],
  skyddsomraden: ['socialt_natverk'],
  utsatthet: ['ingen_kand'],
  behovsomraden: ['utbildning'],
  behovsniva: 'enkelt',
  installning_vardnadshavare_1: 'samtycker',
  installning_vardnadshavare_2: 'samtycker',
  installning_barn: 'samtycker',
  utfall: 'insats',
  insatser: ['personligt_stod'],
}

/** A record that somebody else hands in while a page is open. */
const submit = async (colleague: Person, id: string): Promise<void> => {
  const listed: { collections: { id: string; state: string; from: string }[] } = JSON.parse(
    JSON.stringify(await colleague.ask('GET', '/api/collections')),
  )
  const collection = listed.collections.find((c) => c.state === 'open')
  assert.ok(collection)
  const closed = collection.from
  const opened = new Date(Date.parse(closed) - 80 * 86_400_000).toISOString().slice(0, 10)
  const days = { inkom_datum: opened, utredning_start: opened, utredning_slut: closed }
  await colleague.ask('POST', '/api/records', {
    id: crypto.randomUUID(),
    collection: collection.id,
    answers: { ...closedInvestigation, ...days, utredning_id: id },
    submit: true,
  })
}

test('a record that a colleague submits is counted on the open page, without a reload or a moved focus', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const colleague = await asPerson(browser, product, 'caseworker')
  const page = await open(lead)
  const { records } = await results(lead)
  await counted(page, records)
  const choice = page.getByLabel('Avslutade')
  await choice.focus()
  await submit(colleague, 'RES-1')
  await counted(page, records + 1)
  assert.equal(await choice.evaluate((element) => element === document.activeElement), true)
  await Promise.all([lead.context.close(), colleague.context.close()])
})

/** Waits until the page has been answered with what every choice of answers to a question is told from. */
const answered = (page: Page, question: string) =>
  page
    .waitForResponse((r) => new URL(r.url()).searchParams.get('by')?.split(',').includes(question) ?? false)
    .then((response) => response.finished())

test('any answers to a question, in any period, are told from what was asked when it was opened, by keyboard too', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  await drawn(page)
  await Promise.all([answered(page, 'fodelseland'), limits(page, 'Födelseland')])
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const born = page.getByRole('group', { name: 'Födelseland' })
  await born.getByLabel('Sverige', { exact: true }).press(' ')
  await born.getByText('Norden utom Sverige').click()
  await born.getByLabel('Sverige', { exact: true }).press(' ')
  await page.getByLabel('Avslutade').selectOption('2025')
  await page.waitForURL(/period=2025&fodelseland=norden/)
  await page.locator('.voice-says').waitFor()
  const told = await page.locator('.voice-says').textContent()
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/api/')),
    [],
  )
  const only = '?only=fodelseland:norden&from=2025-01-01&to=2025-12-31'
  await counted(page, (await results(person, only)).records)
  await page.reload()
  await page.locator('.voice-says').waitFor()
  assert.equal(await page.locator('.voice-says').textContent(), told)
  await person.context.close()
})

test('without the network the page says whose figures it shows, and those of the choice come by themselves', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  await drawn(page)
  const all = await results(person)
  await person.context.setOffline(true)
  await page.getByLabel('Dela upp på').selectOption('aldersgrupp')
  await page.getByRole('status').getByText('Siffrorna för ditt val har inte kommit än.').waitFor()
  await counted(page, all.records)
  assert.deepEqual(await faultsOf(page), [])
  await person.context.setOffline(false)
  await page.locator('.figure-panel-heading').getByText('13–17 år', { exact: true }).first().waitFor()
  assert.equal(await page.getByText('Siffrorna för ditt val').count(), 0)
  await person.context.close()
})

/** Keeps what the sentence over the figures says from now on. */
const keepLedes = (page: Page): Promise<void> =>
  lede(page).evaluate((sentence) => {
    const said = [sentence.textContent]
    const listen = new MutationObserver(() => said.push(sentence.textContent))
    listen.observe(sentence, { subtree: true, characterData: true, childList: true })
    Object.assign(window, { said })
  })
const keptLedes = async (page: Page): Promise<readonly string[]> =>
  JSON.parse(
    await page.evaluate(() => JSON.stringify(Object.getOwnPropertyDescriptor(window, 'said')?.value)),
  )

test('while an answer is waited for, the sentence is still about the figures that are shown', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  const { span } = await results(person)
  const year = span[1].slice(0, 4)
  const waiting = Promise.withResolvers<void>()
  await page.route(
    ({ pathname }) => pathname === '/api/tallies',
    (route) => waiting.promise.then(() => route.continue()),
  )
  await keepLedes(page)
  await page.getByLabel('Avslutade').selectOption('egna')
  await page.getByLabel('Från och med').fill(`${year}-01-01`)
  await page.waitForURL(`**/resultat?fran=${year}-01-01*`)
  waiting.resolve()
  await counted(page, (await results(person, `?from=${year}-01-01`)).records)
  const said = await keptLedes(page)
  assert.equal(new Set(said).size, 2, said.join())
  await person.context.close()
})

test('what was asked for before a colleague submitted a record never stands as the answer afterwards', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const colleague = await asPerson(browser, product, 'caseworker')
  const page = await open(lead)
  const [all, before] = [await results(lead), await results(lead, '?only=fodelseland:sverige')]
  await Promise.all([answered(page, 'fodelseland'), limits(page, 'Födelseland')])
  await page.getByRole('heading', { level: 1 }).hover()
  await submit(colleague, 'RES-2')
  await counted(page, all.records + 1)
  await keepLedes(page)
  await page.getByRole('group', { name: 'Födelseland' }).getByText('Sverige', { exact: true }).click()
  await counted(page, before.records + 1)
  const said = await keptLedes(page)
  assert.equal(said.length, 2, said.join())
  await Promise.all([lead.context.close(), colleague.context.close()])
})

test('on paper the results say whose they are, when they were printed and what was chosen', async () => {
  const person = await asPerson(browser, product, 'lead')
  const { page } = person
  await page.goto('/resultat?aldersgrupp=6-12&dela=fodelseland')
  await page.locator('figure').first().waitFor()
  const by = page.locator('.printed-by')
  const chosen = page.getByText('Bara Åldersgrupp: 6–12 år. Uppdelat på: Födelseland.')
  for (const line of [by, chosen]) assert.equal(await line.isVisible(), false)
  await page.emulateMedia({ media: 'print' })
  for (const line of [by, chosen]) assert.equal(await line.isVisible(), true)
  assert.match((await by.textContent()) ?? '', /^Lindarås, socialnämnden · utskrivet \d/)
  await person.context.close()
})

test('every picture is one image with a name and a description, near the window and far below it', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  await drawn(page)
  const session = await person.context.newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const images = nodes.filter((n) => !n.ignored && ['image', 'graphics-document'].includes(n.role?.value))
  assert.equal(images.length, await page.locator('.chart').count())
  for (const { name, description } of images) assert.ok(name?.value && description?.value, name?.value)
  await page.evaluate(() => window.location.assign('#over_tid'))
  await page.waitForFunction(() => {
    const top = document.getElementById('over_tid')?.getBoundingClientRect().top ?? -1
    return top >= 0 && top < window.innerHeight
  })
  await person.context.close()
})

test('the page comes with the script that shows its figures, and not with that of forms', async () => {
  const person = await asPerson(browser, product, 'lead')
  const scripts: Promise<number>[] = []
  person.page.on('response', (response) => {
    if (/assets.*\.js$/.test(response.url()))
      scripts.push(response.body().then((script) => gzipSync(script).length))
  })
  const page = await open(person)
  await page.locator('.chart svg').first().waitFor()
  const sum = (await Promise.all(scripts)).reduce((a, b) => a + b, 0)
  assert.ok(sum > 100_000 && sum < 172_000, `${sum} bytes`)
  await person.context.close()
})

// In light, and on a phone, the same pages are held against WCAG where their pictures are taken.
test('results and codebook can be read by everybody in the dark', async () => {
  const person = await asPerson(browser, product, 'lead', 0, { colorScheme: 'dark' })
  const page = await open(person)
  await drawn(page)
  assert.deepEqual(await faultsOf(page), [], '/resultat')
  for (const [address, parts] of [
    ['/resultat?visa=tabell', ['#delaktighet', '#tid']],
    ['/kodbok?sok=insats', ['html']],
    ['/kodbok/orsaker', ['html']],
  ] as const) {
    await open(person, address)
    assert.deepEqual(await faultsOf(page, parts), [], address)
  }
  await person.context.close()
})

test('whether children with similar needs are treated alike: found from the results, by keyboard, in words, pictures and tables', async () => {
  const person = await asPerson(browser, product, 'lead', 0, { colorScheme: 'dark' })
  const page = await open(person)
  const { records, span } = await results(person)
  const year = span[1].slice(0, 4)
  await page.getByRole('link', { name: 'Jämlikhet', exact: true }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Jämlikhet' }).waitFor()
  await counted(page, records)
  await drawn(page)
  const sexes = page.locator('#kon .figure').first()
  assert.match(
    (await sexes.locator('.figure-says').textContent()) ?? '',
    /^När behoven är lika bedömda .*flickor/,
  )
  await page.getByLabel('Lika behov betyder').selectOption('niva_omraden')
  await page.getByLabel('Avslutade').selectOption(year)
  await page.waitForURL(`**/resultat/jamlikhet?period=${year}&lika=niva_omraden`)
  await page.locator('body').press('t')
  assert.equal(await sexes.locator('tbody tr').count(), 2)
  assert.deepEqual(await faultsOf(page, ['#korthet', '#kan_inte', '#kon', '#kon_bakgrund']), [])
  await person.context.close()
})

test('the codebook is searched from any page, and each question has an address of its own', async () => {
  const person = await asPerson(browser, product, 'lead')
  const page = await open(person)
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: 'Sök i kodboken' }).pressSequentially('familjehem')
  await page.getByRole('link', { name: 'Insatser', exact: true }).click()
  await page.waitForURL(/\/kodbok\/insatser$/)
  assert.match((await page.locator('main').textContent()) ?? '', /Frågas när .*Utfall/)
  assert.match((await page.locator('main').textContent()) ?? '', /Förslag/)
  await person.context.close()
})
