import type { ReactElement } from 'react'
import { SourceWords } from '../../parts/source_words/source_words.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useText, useWords } from '../../text/text.tsx'
import type { Entry } from './entries.ts'

/** The rules that read the answer: what they say and what to do. */
export const Rules = ({ rules }: Pick<Entry, 'rules'>): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  if (rules.length === 0) return null
  return (
    <details className="entry-fold unfolds">
      <summary>
        {text.rules} ({rules.length})
      </summary>
      <ul className="entry-rules">
        {rules.map((rule) => (
          <li key={rule.id}>
            <strong>{words(rule.message)}</strong> {words(rule.remedy)}{' '}
            <span className="quiet">
              {text.severities[rule.severity]} · <code>{rule.id}</code> · <SourceWords source={rule.source} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
