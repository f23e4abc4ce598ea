import { type ReactElement, useState } from 'react'
import { useMeasures } from '../../forms/measures.ts'
import { Button } from '../../parts/button/button.tsx'
import { download } from '../../parts/download/download.ts'
import { TextField } from '../../parts/field/field.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import { EquityLeaving } from './equity_leaving.tsx'
import { IndicatorCells } from './indicator_cells.tsx'
import { knownCodes } from './known_before.ts'
import { type Content, type Leaving, leavingOf } from './leaving.ts'
import { leavingCsv } from './leaving_csv.ts'
import { LeavingSaid } from './leaving_said.tsx'
import type { Chosen } from './use_chosen.ts'
import { useGroupLabels } from './use_group_labels.ts'

interface Props {
  readonly chosen: Chosen
  readonly content: Content
  /** Indicators that have other numbers than what was seen before. */
  readonly changed: ReadonlySet<string>
}

/** Every number that would leave, indicator by indicator. */
export const WhatLeaves = ({ chosen, content, changed }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { form, period } = chosen
  const { indicators } = useMeasures(form)
  const { codes } = useGroupLabels(form)
  const all = leavingOf(content, indicators, {
    sexes: codes('kon'),
    ages: codes('aldersgrupp'),
    known: knownCodes,
  })
  const name = `lamnas-in-${form}-${period}.csv`
  return (
    <section className="stack" aria-labelledby="lamnar">
      <h2 id="lamnar">{text.content}</h2>
      <LeavingSaid form={form} content={content} all={all} />
      <Found form={form} all={all} changed={changed} />
      {content.equity.length > 0 && <EquityLeaving equity={content.equity} />}
      <div>
        <Button onClick={() => download(leavingCsv(content), name, 'text/csv;charset=utf-8')}>
          {text.download}
        </Button>
      </div>
    </section>
  )
}

interface FoundProps {
  readonly form: string
  readonly all: readonly Leaving[]
  readonly changed: ReadonlySet<string>
}

const Found = ({ form, all, changed }: FoundProps): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const [sought, seek] = useState('')
  const matches = useMatches()
  const found = all.filter(({ id, indicator }) => matches(sought, id, indicator))
  return (
    <>
      <TextField
        name="sok"
        type="search"
        label={text.search}
        hint={text.searchHint}
        value={sought}
        onChange={(event) => seek(event.target.value)}
      />
      <p className="quiet" role="status">
        {found.length === 0 ? text.noneFound : text.found(number(found.length), number(all.length))}
      </p>
      <div>
        {found.map((leaving) => (
          <IndicatorCells key={leaving.id} form={form} leaving={leaving} changed={changed.has(leaving.id)} />
        ))}
      </div>
    </>
  )
}

/** Whether every word sought stands in an indicator's own words. */
const useMatches = (): ((sought: string, id: string, indicator: Leaving['indicator']) => boolean) => {
  const words = useWords()
  return (sought, id, indicator) => {
    const { title, question, definition } = indicator ?? {}
    const own = [id, ...[title, question, definition].map((w) => (w ? words(w) : ''))].join(' ').toLowerCase()
    return sought
      .toLowerCase()
      .split(/\s+/)
      .every((word) => own.includes(word))
  }
}
