import type { Finding } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'

/** What would be said of the answers. */
export const TriedFindings = ({ findings }: { readonly findings: readonly Finding[] }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <div className="findings" role="status">
      {findings.map((f) => (
        <div key={`${f.rule} ${f.variable}`} className={`finding finding-${f.severity}`}>
          <p>
            <strong>{text.severities[f.severity]}</strong> {words(f.message)}{' '}
            <span className="quiet">{words(f.remedy)}</span>
          </p>
        </div>
      ))}
    </div>
  )
}
