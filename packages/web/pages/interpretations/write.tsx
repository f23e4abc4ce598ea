import { type ReactElement, useState } from 'react'
import { useMe } from '../../client/me.ts'
import { Button } from '../../parts/button/button.tsx'
import { Choices } from '../../parts/choices/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use_form.ts'
import { Select } from '../../parts/select/select.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { withCapital } from '../../text/with_capital.ts'
import { type ThreadAnswer, threadAddresses } from './answer.ts'
import { TextArea } from './text_area.tsx'
import { useGuarded } from './use_guarded.ts'

interface Props {
  readonly indicator: string
  readonly writable: ThreadAnswer['writable']
}

const kinds = ['reading', 'action', 'question'] as const

/** Writes about the figure: what it says, what was done about it, or a question to others. */
export const Write = ({ indicator, writable }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { period: inWords } = useFormat()
  const { tenant } = useMe()
  const [kind, setKind] = useState<(typeof kinds)[number]>('reading')
  const [asked, setPeriod] = useState('')
  const [written, setWritten] = useState(0)
  const latest = writable.find((w) => w.period === asked) ?? writable[0]
  const { places, wrong } = useGuarded('text', text.textMissing)
  const form = useForm('POST /api/interpretations', {
    makesStale: threadAddresses,
    places,
    onDone: () => {
      setWritten(written + 1)
      say(text.published)
    },
  })
  if (!latest) return <p className="quiet">{text.oldRelease}</p>
  const { release, period } = latest
  return (
    <Form
      key={written}
      errors={form.errors}
      problem={form.problem}
      onSend={(values) =>
        form.send({ body: { kind, release, period, indicator, text: values.text ?? '' } }, wrong(values))
      }
    >
      <Choices
        name="slag"
        legend={text.kind}
        inline
        value={kind}
        onChange={setKind}
        choices={kinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      {writable.length > 1 && (
        <Select
          name="halvar"
          label={text.period}
          value={period}
          onChange={setPeriod}
          options={writable.map((w) => ({ value: w.period, label: withCapital(inWords(w.period)) }))}
        />
      )}
      <TextArea name="text" label={text.text} hint={text.gentle} />
      <p className="quiet">{text.named(tenant.name)}</p>
      <Button type="submit" look="main" busy={form.busy}>
        {text.publish}
      </Button>
    </Form>
  )
}
