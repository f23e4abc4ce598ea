import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { faultsOf } from './faults_of.ts'

/** Waits until the page stands still: what it is about is there, its fonts too, nothing is being fetched or drawn. */
export const settled = async (page: Page, there: string): Promise<void> => {
  await page.locator(there).first().waitFor()
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && !document.querySelector('.waiting, .chart:empty'),
  )
}

/** Fails with the accessibility faults and where they are, or when the page must be scrolled sideways. */
export const legibleToAll = async (page: Page, where: string): Promise<void> => {
  assert.deepEqual(await faultsOf(page), [], where)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(wider <= 0, `${where} is ${wider} px wider than the screen`)
}

/** Fails when the page must be scrolled sideways at one of these widths; what is drawn anew gets time for it. */
export const fitsAt = async (page: Page, where: string, ...widths: readonly number[]): Promise<void> => {
  const size = page.viewportSize() ?? { width: 1280, height: 800 }
  for (const width of widths) {
    await page.setViewportSize({ ...size, width })
    const fits = page.waitForFunction((room) => document.documentElement.scrollWidth <= room, width, patience)
    await fits.catch(() => undefined)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= width, `${where} is ${wide} px wide in a window of ${width}`)
  }
  await page.setViewportSize(size)
}
const patience = { timeout: 30_000 }
