import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCall } from '../../client/use_call.ts'
import { formList } from '../../forms/form_list.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/open_data.ts'
import { sv } from '../../text/sv/open_data.ts'
import { useText, useWords } from '../../text/text.tsx'
import { OpenEquity } from './equity.tsx'
import { ForPrograms } from './for_programs.tsx'
import { Tables } from './tables.tsx'

type Open = Answer<'GET /api/open'>

/** What is published, for everybody: every table with its files, how it is made and how programs read it. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const { data, error, isPending, refetch } = useCall('GET /api/open')
  return (
    <div className="stack">
      <PageTitle title={text.title}>{text.sentence}</PageTitle>
      {isPending && <Waiting />}
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {data?.tables.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
      {data && data.tables.length > 0 && <Published of={data} />}
      <p>
        <Link to="/">{text.home}</Link>
      </p>
    </div>
  )
}

const Published = ({ of: { tables, equity, licence } }: { readonly of: Open }): ReactElement => {
  const text = useText({ sv, en })
  const inWords = useWords()
  const [sought, setSought] = useState('')
  const groups = Map.groupBy(tables, (t) => `${t.from} ${t.form}`)
  return (
    <>
      {tables.some((t) => t.invented) && (
        <Notice tone="query" title={text.invented}>
          {null}
        </Notice>
      )}
      <TextField
        name="sok"
        type="search"
        label={text.search}
        value={sought}
        onChange={(e) => setSought(e.target.value)}
      />
      {[...groups].map(([key, own]) => {
        const [first] = own
        const form = formList.find((f) => f.id === first?.form)
        const heading = `${form ? inWords(form.title) : (first?.form ?? '')}, ${first?.region ?? ''}`
        return <Tables key={key} heading={heading} of={own} sought={sought} />
      })}
      {equity.length > 0 && <OpenEquity of={equity} />}
      <section className="stack-tight" aria-labelledby="sa-gjort">
        <h2 id="sa-gjort">{text.howTitle}</h2>
        <ul>
          {text.how.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <ForPrograms regions={[...new Map(tables.map((t) => [t.from, t.region]))]} licence={licence} />
    </>
  )
}
