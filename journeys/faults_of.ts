import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/**
 * The accessibility faults of a page, or of some parts of it, and where they are. What is no fault is not written down:
 * on a page of tables that takes most of the time.
 */
export const faultsOf = async (page: Page, parts: readonly string[] = ['html']): Promise<string[]> => {
  /* Pictures are one image each; their colours are the tokens that `look/contrast.test.ts` computes. */
  const axe = new AxeBuilder({ page }).exclude('.chart svg > *')
  for (const part of parts) axe.include(part)
  const { violations } = await axe
    .options({ runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    // a button that a fixed bar covers by half is whole again when the page is scrolled
    nodes
      .filter((node) => !node.any.some((check) => String(check.data?.messageKey).includes('bscured')))
      .map((node) => `${id}: ${node.target.join(' ')}`),
  )
}
