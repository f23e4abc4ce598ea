import type { Form } from '@lyhord/core'
import { questionsOf } from '@lyhord/core/form/form.ts'
import type { Mapping } from '@lyhord/intake/mapping/mapping.ts'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'

/** The questions that nothing in the file answers; those that a record cannot be without first. */
export const Unanswered = ({
  form,
  mapping,
}: {
  readonly form: Form
  readonly mapping: Mapping
}): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const answered = new Set([
    ...mapping.columns.map((c) => c.variable),
    ...mapping.computed.map((c) => c.variable),
    ...mapping.siblings.flatMap((s) => s.columns.map((c) => c.variable)),
  ])
  const left = questionsOf(form).filter((q) => !answered.has(q.variable.id))
  if (left.length === 0) return null
  const needed = left.filter((q) => q.required)
  return (
    <details>
      <summary>{text.unanswered(left.length)}</summary>
      <div className="stack-tight">
        {needed.length > 0 && <p>{text.needed(needed.map((q) => words(q.variable.label)).join(', '))}</p>}
        <p className="quiet">
          {left
            .filter((q) => !q.required)
            .map((q) => words(q.variable.label))
            .join(', ')}
        </p>
      </div>
    </details>
  )
}
