import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
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

/** The demonstration's releases are made beside what is tested first. */
const published = async ({ ask }: Person): Promise<void> => {
  for (const until = Date.now() + 180_000; Date.now() < until; ) {
    const { comparisons }: { comparisons: readonly unknown[] } = JSON.parse(
      JSON.stringify(await ask('GET', '/api/comparisons')),
    )
    if (comparisons.length > 0) return
    await wait(500)
  }
  throw new Error('the demonstration has no release')
}
const report = (page: Page, title: string) => page.locator('.report', { hasText: title })
const begin = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Gör en rapport' }).click()
  await page
    .getByRole('heading', { name: 'Mått' })
    .or(page.getByText('Mått', { exact: true }))
    .first()
    .waitFor()
}
const download = async (page: Page, title: string, format: string): Promise<Buffer> => {
  const waiting = page.waitForEvent('download')
  await report(page, title)
    .getByRole('link', { name: new RegExp(`^${format}, `) })
    .click({ timeout: 90_000 })
  return readFile(await (await waiting).path())
}

test('a lead puts a report together by keyboard and eye, sees what it says, follows it and downloads it; then removes it', async () => {
  const { page } = await asPerson(browser, product, 'lead')
  await page.goto('/resultat')
  await page.getByRole('link', { name: 'Rapporter' }).click()
  await page.getByText('Här kommer era rapporter').waitFor()
  await begin(page)
  await page.getByLabel('Rapportens titel').fill('Barnen hos oss')
  await page.getByRole('button', { name: 'Välj inga' }).click()
  await page.getByRole('button', { name: 'Gör rapporten' }).click()
  await page.getByText('Välj minst ett mått.').first().waitFor()
  for (const measure of ['Träffade minst två gånger', 'Utredningstid', 'Barnets åsikt dokumenterad'])
    await page.getByRole('checkbox', { name: measure }).check()
  await page.getByRole('button', { name: 'Flytta upp Barnets åsikt dokumenterad' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: /Excel/ }).check()
  await page.getByRole('button', { name: 'Lägg till en text' }).click()
  await page.getByLabel('Rubrik').fill('Nästa steg')
  const text = page.getByLabel('Text', { exact: true })
  await text.fill('Vi ringer 20010101-0000.')
  await page.getByRole('button', { name: 'Se vad som kommer med' }).click()
  await page.getByText('Texten ser ut att innehålla ett personnummer.').waitFor()
  await text.fill('Vi följer upp samtalen i juni.')
  await page.getByRole('button', { name: 'Se vad som kommer med' }).click()
  const outline = page.getByRole('region', { name: 'Det här kommer med' })
  await outline
    .getByText(/av 10 barn träffades minst två gånger/)
    .first()
    .waitFor()
  assert.deepEqual((await outline.getByRole('heading', { level: 3 }).allTextContents()).slice(0, 4), [
    'I korthet',
    'Inledning',
    'Barnets delaktighet',
    'Tid',
  ])
  await legibleToAll(page, 'a new report')
  await page.getByRole('button', { name: 'Gör rapporten' }).click()
  await report(page, 'Barnen hos oss').waitFor()
  assert.equal((await download(page, 'Barnen hos oss', 'PDF')).subarray(0, 5).toString(), '%PDF-')
  assert.equal((await download(page, 'Barnen hos oss', 'Excel')).subarray(0, 2).toString(), 'PK')
  await legibleToAll(page, 'reports')
  await report(page, 'Barnen hos oss').getByRole('button', { name: 'Ta bort' }).click()
  await page.getByText('Här kommer era rapporter').waitFor()
})

test('an analyst compiles a published release on a phone, and sees no report of a municipality’s own results', async () => {
  const lead = await asPerson(browser, product, 'lead')
  const own = { kind: 'lokal', title: 'Bara vår', form: 'utredning', from: '2025-01-01', to: '2025-12-31' }
  const id = '0d6a2f0e-5f0e-4f3a-8f7e-2b9f3f0b7a11'
  await lead.ask('POST', '/api/reports', {
    id,
    order: { ...own, indicators: ['samtal_minst_2'], formats: ['xlsx'] },
  })
  const viewport = { width: 390, height: 844 }
  const analyst = await asPerson(browser, product, 'analyst', 0, { viewport })
  await published(analyst)
  const { page } = analyst
  await page.goto('/rapporter')
  await page.getByText('Här kommer era rapporter').waitFor()
  await begin(page)
  assert.equal(await page.getByRole('radio', { name: /Egna resultat/ }).count(), 0)
  await page.getByLabel('Rapportens titel').fill('Bygden tillsammans')
  await legibleToAll(page, 'a new compilation')
  await page.getByRole('button', { name: 'Gör rapporten' }).click()
  assert.equal((await download(page, 'Bygden tillsammans', 'PDF')).subarray(0, 5).toString(), '%PDF-')
})
