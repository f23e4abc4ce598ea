import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What every page must live up to. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] as const

/** What axe finds against these levels, read into the page once: on a small page most of the time goes to reading it. */
const violationsIn = async (page: Page, include: string[], levels: string[]): Promise<axe.Result[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(foundByAxe, [include, levels] as const)
}

/* Within the page, where `axe` is the page's own. Pictures are one image each; their colours are the tokens that
   `look/contrast.test.ts` computes. So axe, which goes down by `childNodes`, is told that nothing stands in one but its
   name and what can have the focus. Not by `exclude`, which holds every element of the page against every one of a
   picture. Nor are styles fetched, which only a rule that is not asked for reads. */
const foundByAxe = async ([parts, values]: readonly [string[], string[]]): Promise<axe.Result[]> => {
  const pictures = [...document.querySelectorAll('.chart svg')]
  for (const picture of pictures) {
    const told = [...picture.children].filter((part) =>
      part.matches('title, [tabindex], :has([tabindex], a), a'),
    )
    Object.defineProperty(picture, 'childNodes', { value: told, configurable: true })
  }
  axe.configure({ noHtml: true })
  const how: axe.RunOptions = {
    runOnly: { type: 'tag', values },
    resultTypes: ['violations'],
    preload: false,
  }
  const { violations } = await axe.run({ include: parts }, how)
  for (const picture of pictures) Reflect.deleteProperty(picture, 'childNodes')
  return violations
}

/**
 * The accessibility faults of a page, or of some parts of it, and where they are. What is no fault is not written down:
 * on a page of tables that takes most of the time.
 */
export const faultsOf = async (
  page: Page,
  parts: readonly string[] = ['html'],
  levels: readonly string[] = wcag,
): Promise<string[]> => {
  const violations = await violationsIn(page, [...parts], [...levels])
  const faults: string[] = []
  for (const { id, nodes } of violations)
    for (const node of nodes) {
      // a button that a fixed bar covers by half is whole again when the page is scrolled
      const covered = node.any.some((check) => String(check.data?.messageKey).includes('bscured'))
      if (!covered) faults.push(`${id}: ${node.target.join(' ')}`)
    }
  return faults
}
