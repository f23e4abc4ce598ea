import type { LintFinding } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useBuilding } from './building.ts'

/** What the linter finds about one place, beside it: what, and what to do. What is being written is not said to be missing. */
export const FlawList = ({ at }: { readonly at: string }): ReactElement => {
  const { flaws, open } = useBuilding()
  return (
    <div className="own-forms-flaws" role="status">
      {flaws
        .filter((f) => f.at === at && !(f.lint === 'ord-saknas' && open === at))
        .map((flaw) => (
          <FlawView key={`${flaw.lint} ${flaw.message.sv}`} flaw={flaw} />
        ))}
    </div>
  )
}

const FlawView = ({ flaw }: { readonly flaw: LintFinding }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <p className={`own-forms-flaw own-forms-flaw-${flaw.severity}`}>
      <strong>{text.flaw[flaw.severity]}</strong> {useNamed()(words(flaw.message))} {text.remedies[flaw.lint]}
    </p>
  )
}

/** The linter speaks of questions by id; people know them by name. */
const useNamed = (): ((message: string) => string) => {
  const { variables } = useBuilding()
  const words = useWords()
  return (message) =>
    message.replace(/(?<![\wåäö])[a-z][a-z0-9_]*(?![\wåäö])/g, (word) => {
      const label = variables.get(word)?.label
      return label && words(label).trim() !== '' ? `”${words(label)}”` : word
    })
}
