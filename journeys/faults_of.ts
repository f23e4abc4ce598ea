import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What every page must live up to. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] as const

/* Pictures are one image each; their colours are the tokens that `look/contrast.test.ts` computes. No rule looks at what
   stands in one. Not by `exclude`, which holds every element of the page against every one of a picture: four fifths of
   the time; nor by passing over what has been found there: half of it. */
const axeWithoutPictures = `${axe.source}
for (const rule of axe._audit.rules) {
  const matches = rule.matches
  rule.matches = (element, ...more) => !element.closest('.chart svg > *') && matches.call(rule, element, ...more)
}`

/** What axe finds against these levels, read into the page once: on a small page most of the time goes to reading it. */
const violationsIn = async (page: Page, include: string[], levels: string[]): Promise<axe.Result[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeWithoutPictures)
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
      // a button that a fixed bar covers by half is whole again when the page is scrolled
      const covered = node.any.some((check) => String(check.data?.messageKey).includes('bscured'))
      if (!covered) faults.push(`${id}: ${node.target.join(' ')}`)
    }
  return faults
}
