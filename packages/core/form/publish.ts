import { canonicalJson } from './canonical.ts'
import type { Form } from './form.ts'
import { lintForm } from './lint.ts'
import type { LintFinding } from './lint_finding.ts'

/**
 * A form that may be used, with the text its checksum is taken of (SHA-256 of it in UTF-8, taken outside core); or
 * the errors for which it was refused.
 */
export type Publication =
  | {
      readonly published: true
      readonly form: Form
      readonly canonical: string
      readonly warnings: readonly LintFinding[]
    }
  | { readonly published: false; readonly errors: readonly LintFinding[] }

/** Publishes a form unless it has lint errors. */
export const publishForm = (form: Form): Publication => {
  const found = lintForm(form)
  const errors = found.filter((f) => f.severity === 'error')
  if (errors.length > 0) return { published: false, errors }
  return { published: true, form, canonical: canonicalJson(form), warnings: found }
}
