import type { Locator, Page } from 'playwright-core'

/** Tab, as one without a mouse who waits until this is in sight, until it has the focus; throws when no Tab leads to it. */
export const tabTo = async (page: Page, there: Locator): Promise<void> => {
  await there.waitFor({ state: 'attached' })
  for (let presses = 0; presses < 250; presses++) {
    if (await there.evaluate((el) => el === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${there}`)
}
