import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { listedForm } from '../../forms/form_list.ts'
import { Button } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/own_forms.ts'
import { sv } from '../../text/sv/own_forms.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import { NewForm } from './list/new_form.tsx'
import { ReadIn } from './list/read_in.tsx'
import './own_forms.css'

type Row = Answer<'GET /api/own-forms'>['forms'][number]

/** The forms and questions of one's own, and the ways to begin one. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="stack own-forms">
      <PageTitle title={text.title}>{text.sentence}</PageTitle>
      {useCan()('form.manage') ? <OwnForms /> : <NotYours />}
    </div>
  )
}

const OwnForms = (): ReactElement => {
  const text = useText({ sv, en })
  const asked = useCall('GET /api/own-forms')
  const forms = asked.data?.forms
  return (
    <>
      {asked.isPending && <Waiting />}
      {asked.error && <ProblemView problem={asked.error.problem} onRetry={() => void asked.refetch()} />}
      {forms?.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
      {forms && forms.length > 0 && <FormTable rows={forms} />}
      {forms && <Begin />}
      <Notice>
        <p>{text.stays}</p>
      </Notice>
    </>
  )
}

/** One way at a time. */
const Begin = (): ReactElement => {
  const text = useText({ sv, en })
  const [way, choose] = useState<'new' | 'file'>()
  const close = (): void => choose(undefined)
  if (way === 'new') return <NewForm onCancel={close} />
  if (way === 'file') return <ReadIn onCancel={close} />
  return (
    <div className="row">
      <Button look="main" onClick={() => choose('new')}>
        {text.make}
      </Button>
      <Button onClick={() => choose('file')}>{text.readIn}</Button>
    </div>
  )
}

const FormTable = ({ rows }: { readonly rows: readonly Row[] }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { moment, number } = useFormat()
  const { columns } = text
  const shown: readonly Column<Row>[] = [
    { key: 'title', head: columns.title, cell: (row) => <Named row={row} /> },
    {
      key: 'state',
      head: columns.state,
      cell: ({ publishedAt, version }) => (publishedAt ? text.published(version) : text.draft(version)),
    },
    { key: 'questions', head: columns.questions, cell: (row) => number(row.questions), figures: true },
    { key: 'minutes', head: columns.minutes, cell: (row) => text.cost(row.minutes) },
    {
      key: 'saved',
      head: columns.saved,
      cell: ({ savedAt, savedBy }) => text.savedBy(moment(savedAt), savedBy),
    },
  ]
  const sorted = rows.toSorted((a, b) => words(a.title).localeCompare(words(b.title), 'sv'))
  return (
    <Table caption={text.caption} captionHeard columns={shown} rows={sorted} keyOf={(row) => row.form} wide />
  )
}

const Named = ({ row }: { readonly row: Row }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const base = row.extends === null ? undefined : listedForm(row.extends)
  return (
    <>
      <Link to="/formular/$form" params={{ form: row.form }}>
        {words(row.title)}
      </Link>
      <span className="own-forms-of quiet">
        {base ? text.addedTo(words(base.title).toLowerCase()) : text.standsAlone}
      </span>
    </>
  )
}
