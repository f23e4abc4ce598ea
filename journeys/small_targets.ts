import type { Page } from 'playwright-core'

/**
 * What can be pressed on the page and is lower than a thumb wants it (44 px), by its words. A link within a sentence is
 * as high as its line, and may be touched above and below it.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pressed =
      'button, a[href], summary, select, input:not([type=checkbox], [type=radio], [type=hidden])'
    const small = [...document.querySelectorAll<HTMLElement>(`main :is(${pressed})`)].filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      return width > 2 && height > 2 && height < 43.5 && target.checkVisibility({ visibilityProperty: true })
    })
    return small.map((target) => `${target.tagName} ${target.textContent?.trim() || target.id}`)
  })
