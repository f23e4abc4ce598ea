import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Waits until the page stands still: what it is about is there, its fonts too, nothing is being fetched or drawn. */
export const settled = async (page: Page, there: string): Promise<void> => {
  await page.locator(there).first().waitFor()
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && !document.querySelector('.waiting, .chart:empty'),
  )
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** Fails with the accessibility faults and where they are, or when the page must be scrolled sideways. */
export const legibleToAll = async (page: Page, where: string): Promise<void> => {
  const axe = new AxeBuilder({ page })
  const { violations } = await axe
    .options({ runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] })
    .analyze()
  const told = violations.flatMap(({ id, nodes }) =>
    // a button that a fixed bar covers by half is whole again when the page is scrolled
    nodes
      .filter((node) => !node.any.some((check) => String(check.data?.messageKey).includes('bscured')))
      .map((node) => `${id}: ${node.target.join(' ')}`),
  )
  assert.deepEqual(told, [], where)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(wider <= 0, `${where} is ${wider} px wider than the screen`)
}
