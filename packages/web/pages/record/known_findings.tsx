import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { en } from '../../text/en/record.ts'
import { en as enRecording } from '../../text/en/recording.ts'
import { sv } from '../../text/sv/record.ts'
import { sv as svRecording } from '../../text/sv/recording.ts'
import { useText, useWords } from '../../text/text.tsx'
import type { RecordHere } from './page.tsx'

interface Props {
  readonly findings: Answer<'GET /api/records/:record'>['findings']
  readonly reasons: RecordHere['reasons']
}

/** What the rules say about a submitted record, and why it was kept. */
export const KnownFindings = ({ findings, reasons }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const recording = useText({ sv: svRecording, en: enRecording })
  const words = useWords()
  if (findings.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="att-kanna-till">
      <h2 id="att-kanna-till">{text.findings}</h2>
      <ul>
        {findings.map((finding) => {
          const kept = reasons[finding.rule]
          const why = kept && [recording.reasonsToKeep[kept.reason], kept.text].filter(Boolean).join('. ')
          return (
            <li key={`${finding.rule} ${finding.variable}`}>
              {words(finding.message)} {why && <span className="quiet">{text.kept(why)}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
