import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCan } from '../../client/me.ts'
import { useAct, useCall } from '../../client/use_call.ts'
import { useMeasures } from '../../forms/measures.ts'
import { Button } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYoursPage } from '../../parts/not_yours/not_yours.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { Table } from '../../parts/table/table.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/population.ts'
import { sv } from '../../text/sv/population.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import { FromFile } from './from_file.tsx'
import { stale } from './stale.ts'
import { useLacked } from './use_asked.ts'

type Year = Answer<'GET /api/population'>['years'][number]

/** Inhabitants by year, sex and age: what figures per 1,000 are read against. */
export const Page = (): ReactElement => {
  const { title } = useText({ sv, en })
  return useCan()('result.read') ? <Population /> : <NotYoursPage title={title} />
}

const Population = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const { data, error, isPending, refetch } = useCall('GET /api/population')
  return (
    <div className="stack">
      <PageTitle title={text.title}>{text.sentence}</PageTitle>
      {isPending && <Waiting />}
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {data?.years.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
      {data?.years.map((year) => (
        <OneYear key={year.year} of={year} />
      ))}
      {can('import.manage') && <FromFile />}
    </div>
  )
}

const OneYear = ({ of: { year, source, rows } }: { readonly of: Year }): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const { number } = useFormat()
  const labelled = useLabels()
  const remove = useAct('DELETE /api/population/:year', stale)
  const putBack = useAct('PUT /api/population/:year', stale)
  const lacks = useLacked()({ rows })
  const back = (): void => putBack.mutate({ params: { year }, body: { source, rows } })
  const away = (): void => remove.mutate({ params: { year } }, { onSuccess: () => say(text.removed, back) })
  return (
    <section className="stack-tight" aria-labelledby={`ar-${year}`}>
      <h2 id={`ar-${year}`}>{year}</h2>
      <p className="quiet">
        {text.source}: {source}
      </p>
      {lacks && <Notice tone="query" title={text.lacks(lacks)} />}
      {remove.error && <ProblemView problem={remove.error.problem} />}
      <Table
        caption={text.caption(year)}
        captionHeard
        rows={rows.toSorted((a, b) => a.sex.localeCompare(b.sex) || years.compare(a.ageGroup, b.ageGroup))}
        keyOf={({ sex, ageGroup }) => `${sex} ${ageGroup}`}
        columns={[
          { key: 'sex', head: text.sex, cell: ({ sex }) => labelled('kon', sex) },
          { key: 'age', head: text.ageGroup, cell: ({ ageGroup }) => labelled('aldersgrupp', ageGroup) },
          { key: 'n', head: text.persons, figures: true, cell: ({ n }) => number(n) },
        ]}
      />
      {can('import.manage') && (
        <div>
          <Button onClick={away}>{text.remove(year)}</Button>
        </div>
      )}
    </section>
  )
}

/** `0–5` before `6–12` before `13–17`. */
const years = new Intl.Collator('sv', { numeric: true })

/** The words for the code of a grouping. */
const useLabels = (): ((grouping: string, code: string) => string) => {
  const inWords = useWords()
  const { groupings } = useMeasures('aktualisering')
  return (grouping, code) => {
    const found = groupings.find((g) => g.id === grouping)?.codes.find((c) => c.id === code)
    return found ? inWords(found.label) : code
  }
}
