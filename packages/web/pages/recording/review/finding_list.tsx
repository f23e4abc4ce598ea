import type { Finding } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { KeepReason } from './keep_reason.tsx'

interface Props {
  readonly findings: readonly Finding[]
  /** Said when they come; not in the review, where they are already read. */
  readonly heard?: boolean
}

/** Findings beside their question: what, what to do, and for a query the reason to keep it. */
export const FindingList = ({ findings, heard = true }: Props): ReactElement => (
  <div className="findings" role={heard ? 'status' : undefined}>
    {findings.map((finding) => (
      <FindingView key={finding.rule} finding={finding} />
    ))}
  </div>
)

/** One finding; errors, queries and notes are told apart by word, line and colour. */
export const FindingView = ({ finding }: { readonly finding: Finding }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <div className={`finding finding-${finding.severity}`}>
      <p className="finding-words">
        <strong>{text.severities[finding.severity]}</strong> {words(finding.message)}{' '}
        <span className="quiet">{words(finding.remedy)}</span>
      </p>
      {finding.severity === 'query' && <KeepReason rule={finding.rule} />}
    </div>
  )
}
