import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { answersAt, begin, draftOf, ordinary, press, question, recordAt, saved } from './ordinary.ts'
import { type Product, startProduct } from './product.ts'
import { legibleToAll } from './settled.ts'
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

const two = (): Promise<[Person, Person]> =>
  Promise.all([asPerson(browser, product, 'caseworker', 0), asPerson(browser, product, 'caseworker', 1)])

const asks = (page: Page, words: string) => question(page).filter({ hasText: words }).waitFor()
const line = (page: Page, label: string) => page.getByRole('group', { name: label, exact: true })
const legibleAt = async (page: Page, where: string): Promise<void> => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await legibleToAll(page, `${where}, ${width}`)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** Presses Tab until this has the focus, and Enter. */
const enterAt = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name }))
  await page.keyboard.press('Enter')
}

test('a colleague changes the same draft meanwhile: one choice per answer by keyboard alone, and nothing is lost', async () => {
  const [me, colleague] = await two()
  const { page } = me
  const collection = await begin(me)
  await press(me, ...'PK-70500', 'Enter', 'Enter', '1', '7')
  await asks(page, 'Var är barnet fött')
  await saved(page)
  const draft = draftOf(page)
  await colleague.page.goto(`/samla-in/${collection}/nytt?utkast=${draft}`)
  await asks(colleague.page, 'Var är barnet fött')
  await press(colleague, 'ArrowUp')
  await asks(colleague.page, 'Hur gammalt')
  await press(colleague, 'Control+A', '8', 'Enter')
  await asks(colleague.page, 'Var är barnet fött')
  await press(colleague, 'ArrowUp', 'ArrowUp')
  await asks(colleague.page, 'juridiskt kön')
  await press(colleague, '2')
  await asks(colleague.page, 'Var är barnet fött')
  await press(colleague, '3')
  await saved(colleague.page)

  await press(me, '2')
  await page.getByRole('heading', { name: 'Två har ändrat samma ärende' }).waitFor()
  await press(me, '1', 'ArrowDown', 'Enter', ' ')
  await page.getByText('Välj på 1 rad till.').waitFor()
  await legibleAt(page, 'conflict')
  assert.equal(await line(page, 'Kön').getByRole('radio', { name: 'Pojke' }).isChecked(), true)
  await tabTo(page, line(page, 'Ålder').getByRole('radio', { name: '8' }))
  await press(me, 'ArrowLeft')
  await enterAt(page, 'Spara valen')
  const mine = line(page, 'Födelseland').getByRole('radio', { name: 'Ditt svar' })
  assert.equal(await mine.evaluate((radio) => radio === document.activeElement), true, 'led to the line left')
  await press(me, ' ')
  await page.getByText('rad till').waitFor({ state: 'detached' })
  await enterAt(page, 'Spara valen')
  await saved(page)
  const expected = { utredning_id: 'PK-70500', kon: 'pojke', alder: 7, fodelseland: 'norden' }
  assert.deepEqual(await answersAt(me, draft), expected)
  assert.equal(await page.locator('main').evaluate((main) => main.contains(document.activeElement)), true)
  await Promise.all([me.context.close(), colleague.context.close()])
})

test('a colleague hands the draft in meanwhile: what is chosen becomes a change of it, with a reason', async () => {
  const [me, colleague] = await two()
  const { page } = me
  const collection = await begin(me)
  await press(me, ...ordinary('PK-70510'))
  await asks(page, 'Klart att lämna in')
  await saved(page)
  const draft = draftOf(page)
  await colleague.page.goto(`/samla-in/${collection}/nytt?utkast=${draft}`)
  await asks(colleague.page, 'Klart att lämna in')
  await press(colleague, 'Enter')
  await colleague.page.locator('.done').waitFor()

  await press(me, 'ArrowUp')
  await asks(page, 'insats')
  await page.locator('.folded-question', { hasText: 'Hembesök' }).click()
  await press(me, 'Control+A', '4', 'Enter')
  await page.getByText('har redan lämnat in ärendet. Det du väljer blir en ändring av det.').waitFor()
  await legibleAt(page, 'handed in meanwhile')
  await enterAt(page, 'Spara valen')
  await page.getByText('Välj varför, sedan lämnar Enter in.').waitFor()
  await page.locator('.folded-question', { hasText: 'Hembesök' }).getByText('Tidigare svar: 1').waitFor()
  await press(me, '1', 'Enter')
  await page.getByText('Ändringen är inlämnad').waitFor()
  const { state, answers } = await recordAt(me, draft)
  assert.deepEqual([state, answers.hembesok], ['submitted', 4])
  await Promise.all([me.context.close(), colleague.context.close()])
})

test('a colleague takes the record back meanwhile: my answers are there to read until I let go of them', async () => {
  const [me, colleague] = await two()
  const { page } = me
  await begin(me)
  await press(me, ...'PK-70520', 'Enter', 'Enter', '1')
  await saved(page)
  const draft = draftOf(page)
  const { version } = await recordAt(me, draft)
  await colleague.ask('POST', `/api/records/${draft}/withdrawal`, { version, why: 'dubblett' })

  await asks(page, 'Hur gammalt')
  await press(me, '7')
  await page.getByRole('heading', { name: 'Ärendet är tillbakataget' }).waitFor()
  assert.match((await page.locator('.only-here').textContent()) ?? '', /^Ålder7$/)
  assert.equal(await page.getByRole('radio').count(), 0, 'there is nothing to choose')
  await legibleAt(page, 'withdrawn meanwhile')
  await enterAt(page, 'Släpp mina svar på den här datorn')
  await page.getByText('Svaren är borta från den här datorn.').waitFor()
  const kept = () => Object.keys(localStorage).filter((name) => name.includes('utkast'))
  assert.deepEqual(await page.evaluate(kept), [])
  await Promise.all([me.context.close(), colleague.context.close()])
})
