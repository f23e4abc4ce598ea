import { type ReactElement, useState } from 'react'
import type { Answer } from '../../client/call.ts'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { Choices } from '../../parts/choices/choices.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/submissions.ts'
import { useFormWords } from '../../text/form_words.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { Content } from './leaving.ts'
import type { Chosen } from './use_chosen.ts'

export type Sent = Answer<'GET /api/submissions'>['sent'][number]

interface Props {
  readonly chosen: Chosen
  readonly content: Content
  /** The latest that has been submitted of the same. */
  readonly latest: Sent | undefined
  /** What was chosen the last time anything was submitted to the region. */
  readonly namedBefore: boolean | undefined
  /** The numbers are no longer those that were seen. */
  readonly onChanged: () => void
  readonly onSubmitted: () => void
}

/** Submits exactly what stands above. */
export const Submit = ({
  chosen,
  content,
  latest,
  namedBefore,
  onChanged,
  onSubmitted,
}: Props): ReactElement => {
  const text = useText({ sv, en })
  const act = useAct('POST /api/submissions', ['GET /api/submissions'])
  const { to, form, period } = chosen
  const [named, name] = useState(latest?.named ?? namedBefore ?? false)
  const send = (): void => {
    const body = { to, form, period, checksum: content.checksum, named }
    act.mutate(
      { body },
      {
        onSuccess: () => {
          say(text.submitted(named))
          onSubmitted()
        },
        onError: ({ problem }) => {
          if (problem.id !== 'submission_changed') return
          act.reset()
          onChanged()
        },
      },
    )
  }
  const same = latest?.checksum === content.checksum && latest.named === named
  return (
    <section className="stack" aria-labelledby="lamna-in">
      <h2 id="lamna-in">{text.submit}</h2>
      {latest && <SinceThen content={content} latest={latest} form={form} />}
      <Naming named={named} before={namedBefore} onChange={name} />
      {act.error && <ProblemView problem={act.error.problem} />}
      <div>
        <Button look={same ? 'quiet' : 'main'} busy={act.isPending} onClick={send}>
          {latest ? text.submitAgain : text.submit}
        </Button>
      </div>
    </section>
  )
}

interface NamingProps {
  readonly named: boolean
  readonly before: boolean | undefined
  readonly onChange: (named: boolean) => void
}

/** What was chosen the last time is chosen, and said to be that; whoever submits sees it each time. */
const Naming = ({ named, before, onChange }: NamingProps): ReactElement => {
  const text = useText({ sv, en })
  const hint = (of: boolean, words: string): string =>
    before === of ? `${words} ${text.chosenBefore}` : words
  return (
    <Choices
      name="namn"
      legend={text.named}
      value={named ? 'ja' : 'nej'}
      choices={[
        { value: 'nej', label: text.namedNo, hint: hint(false, text.namedNoHint) },
        { value: 'ja', label: text.namedYes, hint: hint(true, text.namedYesHint) },
      ]}
      onChange={(value) => onChange(value === 'ja')}
    />
  )
}

interface ThenProps {
  readonly content: Content
  readonly latest: Sent
  readonly form: string
}

/** What was submitted before of the same, held against what stands above. */
const SinceThen = ({ content, latest, form }: ThenProps): ReactElement => {
  const text = useText({ sv, en })
  const { moment, number } = useFormat()
  const { one, many } = useFormWords(form).told
  const at = moment(latest.at)
  if (latest.checksum === content.checksum) return <Notice tone="done">{text.sameAsSent(at)}</Notice>
  const named = (n: number): string => `${number(n)} ${n === 1 ? one : many}`
  return (
    <Notice>
      <p>
        {latest.records === content.records
          ? text.figuresChangedSinceSent(at)
          : text.changedSinceSent(at, named(latest.records), named(content.records))}
      </p>
      {latest.used > 0 && <p>{text.released}</p>}
    </Notice>
  )
}
