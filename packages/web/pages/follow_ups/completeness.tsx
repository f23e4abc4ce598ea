import { isDay } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCall } from '../../client/use_call.ts'
import { TextField } from '../../parts/field/field.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Progress } from '../../parts/progress/progress.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/follow_ups.ts'
import { sv } from '../../text/sv/follow_ups.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { latestFollowed } from './half_years.ts'

type Told = Answer<'GET /api/follow-ups/completeness'>
type Return = Told['returns'][number]

/** How much of a period is followed up, and the children that did not come back within a year. */
export const Completeness = (): ReactElement => {
  const text = useText({ sv, en })
  const [span, setSpan] = useState(() => latestFollowed(new Date().toISOString().slice(0, 10)))
  const [asked, ask] = useState(span)
  const change = (part: Partial<typeof span>): void => {
    const next = { ...span, ...part }
    setSpan(next)
    if (isDay(next.from) && isDay(next.to) && next.from <= next.to) ask(next)
  }
  const { data, error, refetch } = useCall('GET /api/follow-ups/completeness', { query: asked })
  return (
    <section className="stack" aria-labelledby="uppfoljt">
      <h2 id="uppfoljt">{text.completeness}</h2>
      <fieldset>
        <legend className="field-label">{text.span}</legend>
        <div className="row">
          <TextField
            name="from"
            label={text.from}
            type="date"
            value={span.from}
            onChange={(e) => change({ from: e.target.value })}
          />
          <TextField
            name="to"
            label={text.to}
            type="date"
            value={span.to}
            onChange={(e) => change({ to: e.target.value })}
          />
        </div>
      </fieldset>
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {data && <HowMuch completeness={data.completeness} />}
      {data && <Returns returns={data.returns} />}
    </section>
  )
}

const HowMuch = ({ completeness }: { readonly completeness: Told['completeness'] }): ReactElement => {
  const text = useText({ sv, en })
  const { number, percent } = useFormat()
  const { due, followedUp, share } = completeness
  if (share === null) return <p>{text.nothingDue}</p>
  return (
    <Progress
      value={followedUp}
      of={due}
      label={text.followed(number(followedUp), number(due), percent(share))}
    />
  )
}

const Returns = ({ returns }: { readonly returns: readonly Return[] }): ReactElement => {
  const text = useText({ sv, en })
  const columns = useColumns()
  const isEmpty = returns.every(({ n, notFollowed, unknown }) => n + notFollowed + unknown === 0)
  return (
    <section className="stack-tight" aria-labelledby="aterkomst">
      <h3 id="aterkomst">{text.returns}</h3>
      <p className="quiet">{text.returnsWhy}</p>
      {isEmpty ? (
        <p>{text.noReturns}</p>
      ) : (
        <Table
          caption={text.returns}
          captionHeard
          columns={columns}
          rows={returns}
          keyOf={({ ageGroup }) => ageGroup ?? '-'}
        />
      )}
    </section>
  )
}

const useColumns = (): readonly Column<Return>[] => {
  const { returnColumns: head, unknownAge } = useText({ sv, en })
  const { number, percent, percentRange } = useFormat()
  return [
    { key: 'age', head: head.age, cell: ({ ageGroup }) => ageGroup?.replace('-', '–') ?? unknownAge },
    { key: 'n', head: head.n, figures: true, cell: ({ n }) => number(n) },
    {
      key: 'share',
      head: head.share,
      figures: true,
      cell: ({ notReturned }) => (notReturned === null ? '–' : percent(notReturned)),
    },
    {
      key: 'interval',
      head: head.interval,
      figures: true,
      cell: ({ interval }) => (interval ? percentRange(interval.low, interval.high) : '–'),
    },
    {
      key: 'notFollowed',
      head: head.notFollowed,
      figures: true,
      cell: ({ notFollowed }) => number(notFollowed),
    },
    { key: 'unknown', head: head.unknown, figures: true, cell: ({ unknown }) => number(unknown) },
  ]
}
