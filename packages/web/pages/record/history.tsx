import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCall } from '../../client/use_call.ts'
import { useThisForm } from '../../forms/of_form.tsx'
import { en } from '../../text/en/record.ts'
import { en as enRecording } from '../../text/en/recording.ts'
import { sv } from '../../text/sv/record.ts'
import { sv as svRecording } from '../../text/sv/recording.ts'
import { useFormat, useLanguage, useText, useWords } from '../../text/text.tsx'
import { answerWords } from '../recording/answer_words.ts'

type Version = Answer<'GET /api/records/:record/history'>['versions'][number]

/** Who changed what, when and why; latest first. */
export const History = ({ record }: { readonly record: string }): ReactElement => {
  const text = useText({ sv, en })
  const versions = useCall('GET /api/records/:record/history', { params: { record } }).data?.versions ?? []
  return (
    <section className="stack-tight" aria-labelledby="historia">
      <h2 id="historia">{text.history}</h2>
      {versions.length <= 1 && <p className="quiet">{text.first}</p>}
      <ol className="history">
        {versions
          .toSorted((a, b) => b.version - a.version)
          .map((version, i, sorted) => (
            <VersionItem key={version.version} version={version} before={sorted[i + 1]} />
          ))}
      </ol>
    </section>
  )
}

interface ItemProps {
  readonly version: Version
  readonly before: Version | undefined
}

const VersionItem = ({ version, before }: ItemProps): ReactElement => {
  const text = useText({ sv, en })
  const recording = useText({ sv: svRecording, en: enRecording })
  const { moment } = useFormat()
  const changed = useChanges(version)
  const isAmended = version.state === 'submitted' && before?.state === 'submitted'
  const reasons = { ...recording.reasonsToChange, ...text.imports }
  const why = version.why && [reasons[version.why], version.text].filter(Boolean).join('. ')
  return (
    <li>
      <p>
        <strong>{isAmended ? text.amended : text.states[version.state]}</strong>{' '}
        <span className="quiet">{text.entry(moment(version.at), version.by)}</span>
      </p>
      {why && <p>{text.reason(why)}</p>}
      {changed.length > 0 && (
        <ul>
          {changed.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

const useChanges = ({ changed }: Version): readonly string[] => {
  const text = useText({ sv, en })
  const words = useWords()
  const language = useLanguage()
  const { judge, variableOf } = useThisForm()
  return changed.flatMap(({ variable: id, before, after }) => {
    const variable = variableOf(id)
    if (!variable) return []
    const shown = (raw: unknown) =>
      answerWords(variable, judge.read({ [id]: raw }).answers[id], language) ?? text.unanswered
    return [text.changed(words(variable.label), shown(before), shown(after))]
  })
}
