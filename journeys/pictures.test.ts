import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import type { Picture } from './pictures/picture.ts'
import { pictures } from './pictures/pictures.ts'
import { type Product, startProduct } from './product.ts'
import { legibleToAll, settled } from './settled.ts'

// LYHORD_PICTURES=1 takes the pictures of the README and the handbook anew, and one of every other page; otherwise none.
const areTaken = process.env.LYHORD_PICTURES === '1'
const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const [documents, others] = [folder('docs/pictures'), folder('test-results/pictures')]

const screens: Readonly<Record<number, BrowserContextOptions>> = {
  1280: { viewport: { width: 1280, height: 800 } },
  390: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

let product: Product
let browser: Browser
before(async () => {
  for (const place of [documents, others]) await mkdir(place, { recursive: true })
  product = await startProduct()
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await product?.stop()
})

const people = new Map<string, Person>()
const personOf = async (role: Picture['by'], width: number): Promise<Person> => {
  const found = people.get(`${role} ${width}`) ?? (await asPerson(browser, product, role, 0, screens[width]))
  people.set(`${role} ${width}`, found)
  return found
}

const toTop = async (page: Page, part: string): Promise<void> => {
  await page.locator(part).evaluate((it) => it.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await settled(page, part)
}

const take = async (page: Page, name: string, width: number, shown: boolean): Promise<void> => {
  if (areTaken) await page.screenshot({ path: join(shown ? documents : others, `${name}-${width}.png`) })
}

const look = async (picture: Picture, width: number): Promise<void> => {
  const person = await personOf(picture.by, width)
  const { page } = person
  const faults: string[] = []
  const hear = (fault: Error) => faults.push(String(fault))
  page.on('pageerror', hear)
  await page.goto(await picture.at(person))
  await settled(page, picture.there)
  await picture.after?.(person)
  await settled(page, 'h1')
  if (width === 390 && picture.phone) await toTop(page, picture.phone)
  await take(page, picture.name, width, width > 390 || picture.phone !== undefined)
  assert.match((await page.locator('h1').textContent()) ?? '', picture.heading)
  assert.equal(await page.locator('.demonstration').textContent(), 'Demonstration – påhittade uppgifter')
  await legibleToAll(page, `${picture.name} at ${width} px`)
  if (picture.further) {
    const { name, part } = picture.further
    await toTop(page, part)
    await take(page, name, width, width > 390)
  }
  assert.deepEqual(faults, [])
  page.off('pageerror', hear)
}

for (const picture of pictures)
  for (const width of picture.wideOnly ? [1280] : [1280, 390])
    test(`${picture.name}, ${width} px wide: its heading, the banner, no faults`, () => look(picture, width))
