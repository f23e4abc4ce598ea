import type { Indicator } from '@lyhord/core'
import { type ReactElement, type ReactNode, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Choices } from '../../../parts/choices/choices.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useLanguage, useText } from '../../../text/text.tsx'
import { type Draft, inLanguage } from './draft.ts'
import { Files } from './files.tsx'
import { MeasureList } from './measure_list.tsx'
import { More } from './more.tsx'
import { Outline } from './outline.tsx'
import { OwnTexts } from './own_texts.tsx'
import { useOrdering } from './use_ordering.ts'
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
  const [draft, change] = useState<Draft>(() => ({
    ...emptyDraft,
    title: neu.nameDefault[start.kind],
    language,
    order: indicators.map((i) => i.id),
    chosen: usualChoice(indicators),
    ...start,
  }))
  const { errors, problem, make, see, outline, ordering } = useOrdering(draft)
  return (
    <Form errors={errors} problem={problem} onSend={make}>
      {about(draft, change)}
      <Named draft={draft} change={change} />
      <MeasureList draft={draft} change={change} indicators={indicators} />
      <More draft={draft} change={change} />
      <OwnTexts draft={draft} change={change} />
      <Files draft={draft} change={change} />
      <div className="row">
        <Button look="main" type="submit" busy={ordering}>
          {neu.make}
        </Button>
        <Button busy={outline.isPending} onClick={see}>
          {neu.see}
        </Button>
      </div>
      {outline.data && <Outline chapters={outline.data.chapters} />}
    </Form>
  )
}

interface NamedProps {
  readonly draft: Draft
  readonly change: (next: Draft) => void
}

/** What it is called, and in which language. */
const Named = ({ draft, change }: NamedProps): ReactElement => {
  const { neu } = useText({ sv, en })
  return (
    <>
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
        onChange={(value) => change(inLanguage(draft, value, usualTitles))}
        choices={(['sv', 'en'] as const).map((value) => ({ value, label: neu.languages[value] }))}
      />
    </>
  )
}

const usualTitles = { sv: sv.neu.nameDefault, en: en.neu.nameDefault }

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
