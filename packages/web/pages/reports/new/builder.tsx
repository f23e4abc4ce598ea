import type { Indicator } from '@lyhord/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, type ReactNode, useState } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Choices } from '../../../parts/choices/choices.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { say } from '../../../parts/status/say.ts'
import { Switch } from '../../../parts/switch/switch.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useLanguage, useText } from '../../../text/text.tsx'
import { newRecordId } from '../../recording/record_id.ts'
import { type Draft, faultsIn, orderOf } from './draft.ts'
import { Files } from './files.tsx'
import { MeasureList } from './measure_list.tsx'
import { Outline } from './outline.tsx'
import { OwnTexts } from './own_texts.tsx'
import { usualChoice } from './usual_choice.ts'

interface Props {
  /** What the report rests on. */
  readonly start: Pick<Draft, 'kind' | 'form'> & Partial<Draft>
  readonly indicators: readonly Indicator[]
  /** The fields of what it rests on. */
  readonly about: (draft: Draft, change: (next: Draft) => void) => ReactNode
}

/** Everything that is asked of every report; it can be looked through before it is ordered. */
export const Builder = ({ start, indicators, about }: Props): ReactElement => {
  const { neu } = useText({ sv, en })
  const language = useLanguage()
  const navigate = useNavigate()
  const [id] = useState(newRecordId)
  const [tried, setTried] = useState(false)
  const [draft, change] = useState<Draft>(() => ({
    ...emptyDraft,
    title: neu.nameDefault[start.kind],
    language,
    order: indicators.map((i) => i.id),
    chosen: usualChoice(indicators),
    ...start,
  }))
  const order = useAct('POST /api/reports', ['GET /api/reports'])
  const outline = useAct('POST /api/reports/outline')
  const faults = faultsIn(draft)
  const errors = tried ? faults.map((at) => ({ at, message: neu.faults[at] })) : []
  const when = (act: () => void) => (): void => {
    setTried(true)
    if (faults.length === 0) act()
  }
  const make = when(() =>
    order.mutate(
      { body: { id, order: orderOf(draft) } },
      { onSuccess: () => void navigate({ to: '/rapporter' }).then(() => say(neu.begun)) },
    ),
  )
  return (
    <Form errors={errors} problem={(order.error ?? outline.error)?.problem} onSend={make}>
      {about(draft, change)}
      <TextField
        name="title"
        label={neu.name}
        value={draft.title}
        maxLength={120}
        onChange={(event) => change({ ...draft, title: event.target.value })}
      />
      <Choices
        name="sprak"
        legend={neu.language}
        inline
        value={draft.language}
        onChange={(value) => change({ ...draft, language: value })}
        choices={(['sv', 'en'] as const).map((value) => ({ value, label: neu.languages[value] }))}
      />
      <MeasureList draft={draft} change={change} indicators={indicators} />
      <More draft={draft} change={change} />
      <OwnTexts draft={draft} change={change} />
      <Files draft={draft} change={change} />
      <div className="row">
        <Button look="main" type="submit" busy={order.isPending}>
          {neu.make}
        </Button>
        <Button busy={outline.isPending} onClick={when(() => outline.mutate({ body: orderOf(draft) }))}>
          {neu.see}
        </Button>
      </div>
      {outline.data && <Outline chapters={outline.data.chapters} />}
    </Form>
  )
}

const emptyDraft = {
  period: '',
  readers: 'alla',
  release: '',
  releasePeriod: '',
  overTime: true,
  equity: true,
  interpretations: true,
  texts: [],
  formats: ['pdf'],
} as const

/** Own results for anybody: too few are compared for equity. */
const isGuarded = ({ kind, readers }: Draft): boolean => kind === 'lokal' && readers === 'alla'

interface PartProps {
  readonly draft: Draft
  readonly change: (next: Draft) => void
}

const More = ({ draft, change }: PartProps): ReactElement => {
  const { neu } = useText({ sv, en })
  return (
    <>
      <Switch
        name="over-tid"
        label={neu.overTime}
        hint={neu.overTimeHint}
        on={draft.overTime}
        onChange={(overTime) => change({ ...draft, overTime })}
      />
      {draft.form === 'utredning' && !isGuarded(draft) && (
        <Switch
          name="jamlikhet"
          label={neu.equity}
          hint={neu.equityHint}
          on={draft.equity}
          onChange={(equity) => change({ ...draft, equity })}
        />
      )}
      {draft.kind === 'sammanstalld' && (
        <Switch
          name="tolkningar"
          label={neu.interpretations}
          hint={neu.interpretationsHint}
          on={draft.interpretations}
          onChange={(interpretations) => change({ ...draft, interpretations })}
        />
      )}
    </>
  )
}
