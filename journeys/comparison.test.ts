import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Download, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { faultsOf, wcag } from './faults_of.ts'
import { type Product, startProduct } from './product.ts'

let product: Product
let browser: Browser
before(async () => {
  product = await startProduct()
  browser = await openBrowser()
  await published()
})
after(async () => {
  await browser.close()
  await product.stop()
})

const program = fileURLToPath(new URL('../packages/server/cli/lyhord.mjs', import.meta.url))

interface Figure {
  readonly n: number | null
  readonly value: number | null
  readonly hidden: 'protected' | null
}
interface Listed {
  readonly beingMade: boolean
  readonly comparisons: readonly {
    readonly from: string
    readonly region: string
    readonly mine: string | null
    readonly periods: readonly { readonly period: string; readonly release: string | null }[]
    readonly indicators: readonly { readonly id: string }[]
  }[]
}
interface Row {
  readonly indicator: string
  readonly code: string | null
  readonly says: 'higher' | 'lower' | 'cannot_tell' | 'no_figure'
  readonly direction: string
  readonly figure: Figure
}
interface One {
  readonly figures: {
    readonly content: {
      readonly members: readonly {
        readonly name: string | null
        readonly mine: boolean
        readonly figure: Figure
      }[]
      readonly standing: readonly { readonly against: string; readonly says: Row['says'] }[]
    }
  }
}

interface Pooled {
  readonly dimension: string
  readonly verdict: string
  readonly first: { readonly about: number } | null
  readonly adjusted: object | null
}

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').trim()
const percent = (value: number): string => `${Math.round(value * 100)} %`

const listed = async ({ ask }: Person): Promise<Listed> =>
  JSON.parse(JSON.stringify(await ask('GET', '/api/comparisons')))

/** The demonstration's two releases, made beside the product where it has not made them itself. */
const published = async (): Promise<void> => {
  const lead = await asPerson(browser, product, 'lead')
  while ((await listed(lead)).beingMade) await wait(500)
  if ((await listed(lead)).comparisons.length === 0) {
    const env = {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: new URL(product.url).port,
      DATA_DIR: product.folder,
    }
    const [code] = await once(spawn(process.execPath, [program, 'demonstration'], { env }), 'exit')
    assert.equal(code, 0)
  }
  await lead.context.close()
}

const latest = async (person: Person) => {
  const [comparison] = (await listed(person)).comparisons
  assert.ok(comparison)
  const period = comparison.periods.findLast((p) => p.release !== null)?.period ?? ''
  const query = `from=${comparison.from}&form=utredning&period=${period}`
  return { comparison, period, query }
}

const profile = async (person: Person): Promise<readonly Row[]> => {
  const { comparison, query } = await latest(person)
  const area = comparison.mine ?? 'Total'
  const answer: { figures: { content: { rows: readonly Row[] } } } = JSON.parse(
    JSON.stringify(await person.ask('GET', `/api/comparisons/profile?${query}&area=${area}`)),
  )
  return answer.figures.content.rows
}

const indicator = async (person: Person, id: string): Promise<One['figures']['content']> => {
  const { query } = await latest(person)
  const one: One = JSON.parse(
    JSON.stringify(await person.ask('GET', `/api/comparisons/indicator?${query}&indicator=${id}`)),
  )
  return one.figures.content
}

const open = async ({ page }: Person, address: string, ready: string): Promise<Page> => {
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  return page
}

/** Charts further down are drawn when the browser has time. */
const drawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('.chart')]
    return charts.length > 4 && charts.every((c) => c.querySelector('svg[aria-label]'))
  })
}

const better = ({ says, direction }: Row): boolean =>
  (says === 'higher' && direction === 'higher_better') || (says === 'lower' && direction === 'lower_better')

test('the list begins with strengths, then every indicator in the order of the codebook with what the release says', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/jamfor', '.compare-section table')
  const rows = await profile(lead)
  assert.equal(await page.locator('main h2').first().textContent(), 'Styrkor')
  assert.equal(await page.locator('.compare-strengths li').count(), rows.filter(better).length)
  const met = rows.find((r) => r.indicator === 'samtal_minst_2')
  assert.ok(met?.figure.value)
  const shown = page.locator('tr', { hasText: 'Träffade minst två gånger' })
  assert.ok(plain(await shown.textContent()).includes(percent(met.figure.value)))
  assert.equal(
    plain(await shown.locator('td').last().textContent()) === 'Kan inte skiljas åt',
    met.says === 'cannot_tell',
  )
  const titles = await page.locator('#innehall tbody th').allTextContents()
  const talks = ['Träffade minst en gång', 'Träffade minst två gånger', 'Träffade minst tre gånger']
  assert.deepEqual(
    titles.filter((t) => talks.includes(t)),
    talks,
  )
  assert.equal(titles.length, rows.length)
  const hidden = rows.filter((r) => r.figure.hidden).length
  assert.ok(hidden > 0)
  assert.equal((await page.getByText('visas inte', { exact: true }).count()) >= hidden, true)
  await page.getByText('Varför visas vissa tal inte?').click()
  await page.getByRole('link', { name: 'Era egna resultat' }).waitFor()
  await lead.context.close()
})

test('one indicator says in words what the statistics say, and its address shows the same again', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/jamfor', '.compare-section table')
  await page.getByRole('link', { name: 'Träffade minst två gånger' }).first().click()
  await drawn(page)
  const { standing, members } = await indicator(lead, 'samtal_minst_2')
  const told = plain(await page.locator('#jamfort .compared-says').textContent())
  const words = {
    higher: /^Högre än hos övriga i/,
    lower: /^Lägre än hos övriga i/,
    cannot_tell: /^Kan inte skiljas från övriga i/,
    no_figure: /^Kan inte jämföras/,
  }
  assert.match(told, words[standing.find((s) => s.against === 'Total')?.says ?? 'no_figure'])
  assert.match(page.url(), /\/jamfor\/samtal_minst_2\?fran=[0-9a-f-]{36}&form=utredning&period=\d{4}-H[12]/)
  await page.getByLabel('Jämför med').selectOption({ index: 1 })
  await page.waitForURL(/mot=/)
  const address = page.url()
  await page.reload()
  await drawn(page)
  assert.equal(page.url(), address)
  assert.equal(await page.getByLabel('Jämför med').evaluate((s: HTMLSelectElement) => s.selectedIndex), 1)
  const tiles = await page.locator('#karta svg > g > title').allTextContents()
  const named = members.filter((m) => m.name !== null)
  assert.equal(tiles.length, named.length)
  const unseen = named.find((m) => m.figure.hidden)
  assert.ok(unseen && tiles.some((t) => plain(t) === `${unseen.name}: visas inte`))
  await lead.context.close()
})

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

test('every chart is a table by one key, and can be taken away as table and pictures', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/jamfor/samtal_minst_2', '.chart svg')
  await drawn(page)
  const part = page.locator('#spridning')
  await part.locator('summary', { hasText: 'Hämta' }).click()
  const take = async (name: string): Promise<Buffer> => {
    const coming = page.waitForEvent('download')
    await part.getByRole('button', { name }).click()
    return bytesOf(await coming)
  }
  const svg = (await take('Bild (SVG)')).toString('utf8')
  assert.ok(svg.startsWith('<svg ') && svg.endsWith('</svg>') && /utgåva \d/.test(svg))
  assert.deepEqual(svg.match(/var\(--|oklab\(/g), null, 'colours that every program reads')
  assert.equal((await take('Bild (PNG)')).subarray(1, 4).toString('ascii'), 'PNG')
  await page.keyboard.press('t')
  await page.waitForURL(/visa=tabell/)
  await part.locator('table').waitFor()
  const shown = await part
    .locator('tr')
    .evaluateAll((trs) => trs.map((tr) => [...tr.querySelectorAll('th, td')].map((c) => c.textContent ?? '')))
  const csv = (await take('Tabell (CSV)')).toString('utf8').replace('\ufeff', '')
  assert.deepEqual(
    csv
      .split('\r\n')
      .filter(Boolean)
      .map((line) => line.split(';').map((cell) => cell.replace(/^"(.*)"$/, '$1'))),
    shown.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' '))),
  )
  const names = shown.slice(1).map(([name]) => name ?? '')
  const named = names.filter((name) => name !== 'Inte namngiven')
  assert.deepEqual(named, named.toSorted(new Intl.Collator('sv').compare), 'by name, never by value')
  assert.deepEqual(names.slice(0, named.length), named, 'the unnamed last')
  await lead.context.close()
})

test('an address that names a chart shows that chart; a cut axis says where it begins', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/jamfor/samtal_minst_2#tid', '#tid svg')
  await page.waitForFunction(() => {
    const top = document.querySelector('#tid')?.getBoundingClientRect().top ?? -1
    return top >= 0 && top < window.innerHeight / 2
  })
  const lowest = plain(await page.locator('#tid svg > text').first().textContent())
  assert.notEqual(lowest, '0 %', 'values about 80 % are not drawn from zero')
  assert.equal(
    plain(await page.locator('#tid .compared-under p').first().textContent()),
    `Axeln börjar vid ${lowest}, inte vid noll.`,
  )
  await lead.context.close()
})

test('what a chart does not show is named under it with the reason', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/jamfor/samtal_minst_2', '#grupper svg')
  const hidden = await page.locator('#grupper svg text', { hasText: 'visas inte' }).count()
  const why = await page.locator('#grupper .compared-under p', { hasText: 'Visas inte, ' }).allTextContents()
  assert.ok(hidden > 0 && why.length > 0)
  await lead.context.close()
})

test('equity goes on few sheets of paper, shares and differences beside each other', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/resultat/jamlikhet', '.figure .chart svg')
  await drawn(page)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
  assert.ok(pages <= 6, `${pages} pages`)
  await lead.context.close()
})

test('the profile begins with strengths and goes on paper', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/jamfor/profil', '.profile table')
  const headings = await page.locator('.profile h2').allTextContents()
  const rows = await profile(lead)
  assert.equal(headings[0] === 'Styrkor', rows.some(better))
  const comparable = rows.filter((r) => r.code === null && r.figure.value !== null && r.says !== 'no_figure')
  assert.equal(await page.locator('.profile .strip').count(), comparable.length)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
  assert.equal(pages, 1)
  await lead.context.close()
})

test('every point is reached by the arrow keys and says value, interval and verdict', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/jamfor/samtal_minst_2', '.chart svg')
  await drawn(page)
  const { members } = await indicator(lead, 'samtal_minst_2')
  const shown = members.filter((m) => m.figure.value !== null)
  const own = shown.find((m) => m.mine) ?? assert.fail()
  const spoken = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const figure = /: \d+ % \(\d+–\d+\), antal utredningar \d+, (inom det|(mycket )?(högre|lägre) än väntat)/
  assert.equal(await page.locator('#slump [tabindex="0"]').count(), 1, 'one stop for the tab key')
  await page.locator('#slump [tabindex="0"]').focus()
  assert.ok(plain(await spoken()).startsWith(`${own.name}: `))
  await page.keyboard.press('Home')
  const heard = new Set<string>()
  for (const _ of shown) {
    const said = plain(await spoken())
    assert.match(said, figure)
    assert.equal(plain(await page.locator('#slump .chart-said').textContent()), said, 'seen too')
    heard.add(said)
    await page.keyboard.press('ArrowRight')
  }
  assert.equal(heard.size, shown.length)
  for (const [part, points] of [
    ['spridning', shown.length],
    ['karta', members.filter((m) => m.name !== null).length],
    ['tid', await page.locator('#tid [data-said]').count()],
  ] as const)
    assert.equal(await page.locator(`#${part} [data-said]`).count(), points, part)
  await lead.context.close()
})

test('equity of all together: what is said is what was released, and each figure is a table', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const { query } = await latest(lead)
  const answer: { figures: { content: { comparisons: readonly Pooled[] } } } = JSON.parse(
    JSON.stringify(await lead.ask('GET', `/api/comparisons/equity?${query}`)),
  )
  const { comparisons } = answer.figures.content
  const page = await open(lead, '/jamfor', '.compare-section table')
  await page.getByRole('link', { name: 'Jämlikhet' }).click()
  await page.locator('#kon .figure').first().waitFor()
  const told = comparisons.filter((c) => c.verdict === 'first_more' || c.verdict === 'second_more')
  assert.equal(await page.locator('#korthet li').count(), told.length)
  assert.ok(comparisons.some((c) => c.adjusted) && comparisons.some((c) => c.verdict === 'hidden'))
  const sexes = comparisons.find((c) => c.dimension === 'kon') ?? assert.fail()
  await page.locator('#kon').getByRole('button', { name: 'Visa tabell' }).first().click()
  const row = plain(await page.locator('#kon tbody tr').first().textContent())
  assert.ok(row.includes(String(sexes.first?.about ?? '')) && row.startsWith('Flickor'))
  await lead.context.close()
})

test('background from a file of PxWeb, and the municipalities that are most alike by it', async () => {
  const analyst = await asPerson(browser, product, 'analyst')
  const page = await open(analyst, '/jamfor/bakgrund', '#bakgrund-fil')
  const rows = ['9901;20000;21,5', '9902;43000;20,1', '9903;19000;22', '9904;..;21', '9905;21000;23,5']
  const file = ['"Folkmängd och andel barn"', '', 'kommun;Folkmängd 2024;Andel barn 2024', ...rows].join('\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'scb.csv', mimeType: 'text/csv', buffer: Buffer.from(file, 'latin1') })
  await page.getByLabel('Källa').fill('SCB, påhittade tal')
  const preview = page.locator('section[aria-labelledby="bakgrund-sparas"] tbody tr')
  assert.deepEqual(
    (await preview.allTextContents()).map((t) => t.replace(/\s/g, '')),
    ['Andelbarn202450', 'Folkmängd202451'],
    'one of five is not known',
  )
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.getByLabel('Kommun', { exact: true }).selectOption('9901')
  const found = page.locator('section[aria-labelledby="liknande"]')
  await found.getByText(/^Mest lik /).waitFor()
  assert.match(plain(await found.textContent()), /1 kommun går inte att jämföra/)
  await analyst.context.close()
})

test('a lead takes back what was submitted, and is told what stands', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const page = await open(lead, '/jamfor/lamna-in', '#tidigare')
  const rows = page.locator('section[aria-labelledby="tidigare"] tbody tr')
  await rows.first().getByRole('button', { name: 'Ta tillbaka' }).click()
  await page.getByText('annars skulle skillnaden mellan utgåvorna visa era tal', { exact: false }).waitFor()
  const cut = await page.getByRole('dialog').evaluate((it) => it.scrollWidth - it.clientWidth)
  assert.equal(cut, 0, 'the words are whole')
  await page.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka' }).click()
  await rows.first().getByText('Tillbakataget', { exact: false }).waitFor()
  await lead.context.close()
})

test('the analyst compares without a board; an administrator does not see the page', async () => {
  const analyst = await asPerson(browser, product, 'analyst')
  const page = await open(analyst, '/jamfor', '.compare-section table')
  await page.getByRole('link', { name: 'Utgåvor' }).waitFor()
  await page.getByRole('link', { name: 'Områden' }).waitFor()
  assert.equal(await page.getByRole('link', { name: 'Lämna in till jämförelse' }).count(), 0)
  await page.setViewportSize({ width: 390, height: 844 })
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.waitForURL(/\/$/)
  await page.keyboard.press('g')
  await page.keyboard.press('j')
  await page.waitForURL(/\/jamfor/)
  const administrator = await asPerson(browser, product, 'administrator')
  const refused = await open(administrator, '/jamfor/samtal_minst_2', 'main h1')
  await refused.getByText('Sidan hör till andra roller än din', { exact: false }).waitFor()
  await Promise.all([analyst.context.close(), administrator.context.close()])
})

for (const [width, colorScheme] of [
  [1280, 'dark'],
  [390, 'light'],
] as const)
  test(`the comparison can be read by everybody: ${width} px, ${colorScheme}`, async () => {
    const lead = await asPerson(browser, product, 'lead', 0, {
      viewport: { width, height: 844 },
      colorScheme,
    })
    for (const [address, ready] of [
      ['/jamfor', '.compare-section'],
      ['/jamfor/samtal_minst_2', '.chart svg'],
      ['/jamfor/samtal_minst_2?visa=tabell', '.compared table'],
      ['/jamfor/profil', '.profile table'],
      ['/jamfor/jamlikhet', '.figure'],
      ['/jamfor/lamna-in', '#tidigare'],
    ] as const) {
      const page = await open(lead, address, ready)
      if (ready === '.chart svg') await drawn(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(wide <= width, `${address} is ${wide} px wide`)
      assert.deepEqual(await faultsOf(page, ['html'], [...wcag, 'best-practice']), [], address)
    }
    await lead.context.close()
  })
