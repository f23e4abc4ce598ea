import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What every page must live up to. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] as const

/* Pictures are one image each; their colours are the tokens that `look/contrast.test.ts` computes. Left out when found
   and not by `exclude`, which holds every element of the page against every one of a picture: four fifths of the time. */
const inPicture = (page: Page, target: string): Promise<boolean> =>
  page
    .locator(target)
    .first()
    .evaluate((element) => element.closest('.chart svg > *') !== null)

/** What axe finds against these levels, read into the page once: on a small page most of the time goes to reading it. */
const violationsIn = async (page: Page, include: string[], levels: string[]): Promise<axe.Result[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // within the page `axe` is the page's own
  const run = async ([parts, values]: readonly [string[], string[]]) =>
    (await axe.run({ include: parts }, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }))
      .violations
  return page.evaluate(run, [include, levels] as const)
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
      const target = node.target.join(' ')
      // a button that a fixed bar covers by half is whole again when the page is scrolled
      if (node.any.some((check) => String(check.data?.messageKey).includes('bscured'))) continue
      if (!(await inPicture(page, target))) faults.push(`${id}: ${target}`)
    }
  return faults
}
