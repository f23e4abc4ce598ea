import type { Page } from 'playwright-core'

/**
 * Waits until something stands on the page, looked for at every frame. A locator's own wait pauses ever longer between its
 * looks, up to half a second, which would be measured as the product's.
 */
export const asSoonAs = async (page: Page, selector: string, says = ''): Promise<void> => {
  await page.waitForFunction(
    ([which, pattern]) =>
      [...document.querySelectorAll(which)].some((found) =>
        new RegExp(pattern).test(found.textContent ?? ''),
      ),
    [selector, says] as const,
    { polling: 'raf' },
  )
}
