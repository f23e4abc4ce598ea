import type { Form, LintFinding } from '@lyhord/core'
import { useEffect, useState } from 'react'
import { type Background, openBackground } from '../../../parts/background/background.ts'

/** Looking through a form may take seconds, and is done beside the page. */
export type LintWork = {
  readonly lint: { asked: Form; answer: readonly LintFinding[] }
}

const start = (): Background<LintWork> =>
  openBackground<LintWork>(() => new Worker(new URL('./lint.worker.ts', import.meta.url), { type: 'module' }))

/** What the linter finds, of which form: an earlier one while it looks at the latest. */
export interface Flaws {
  readonly of: Form | undefined
  readonly found: readonly LintFinding[]
}

const rest = 150

/** What the linter finds in a form, soon after each change. */
export const useFlaws = (form: Form): Flaws => {
  const [background] = useState(start)
  const [flaws, set] = useState<Flaws>({ of: undefined, found: [] })
  useEffect(() => () => background.end(), [background])
  useEffect(() => {
    let wants = true
    const look = (): void =>
      void background.ask('lint', form).then(
        (found) => wants && set({ of: form, found }),
        // the page was left
        () => undefined,
      )
    const timer = setTimeout(look, rest)
    return () => {
      wants = false
      clearTimeout(timer)
    }
  }, [background, form])
  return flaws
}
