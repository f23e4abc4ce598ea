import { type ReactElement, useState } from 'react'
import { useMe } from '../../client/me.ts'
import { Button } from '../../parts/button/button.tsx'
import { Choices } from '../../parts/choices/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use_form.ts'
import { PeriodSelect } from '../../parts/select/period_select.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useText } from '../../text/text.tsx'
import { type ThreadAnswer, threadAddresses } from './answer.ts'
import { TextArea } from './text_area.tsx'
import { useGuarded } from './use_guarded.ts'

interface Props {
  readonly indicator: string
  readonly writable: ThreadAnswer['writable']
}

const kinds = ['reading', 'action', 'question'] as const
type Kind = (typeof kinds)[number]

/** Writes about the figure: what it says, what was done about it, or a question to others. */
export const Write = ({ indicator, writable }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { tenant } = useMe()
  const [kind, setKind] = useState<Kind>('reading')
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
      <KindChoice value={kind} onChange={setKind} />
      {writable.length > 1 && (
        <PeriodSelect
          name="halvar"
          label={text.period}
          value={period}
          onChange={setPeriod}
          periods={writable.map((w) => w.period)}
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

const KindChoice = (chosen: {
  readonly value: Kind
  readonly onChange: (kind: Kind) => void
}): ReactElement => {
  const text = useText({ sv, en })
  const choices = kinds.map((value) => ({ value, label: text.kinds[value] }))
  return <Choices name="slag" legend={text.kind} inline choices={choices} {...chosen} />
}
