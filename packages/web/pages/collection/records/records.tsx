import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { useIsOld } from '../../../client/use_is_old.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Empty } from '../../../parts/empty/empty.tsx'
import { useNumberTold } from '../../../parts/field/use_number_told.ts'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/collection.ts'
import { sv } from '../../../text/sv/collection.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { Filter } from './filter.tsx'
import { Pages } from './pages.tsx'
import { useSettled, type Wanted } from './use_settled.ts'

type Row = Answer<'GET /api/records'>['records'][number]

interface Props {
  readonly collection: string
  /** Nobody has recorded anything yet, as far as is known before the list is here. */
  readonly isNew: boolean
}

/** The records of a collection, drafts first; searched by local id, by state, or only one's own, where there are any. */
export const Records = ({ collection, isNew }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const numberTold = useNumberTold()
  const [wanted, want] = useState<Wanted>({ localId: '', state: 'all', mine: false, page: 1 })
  const { localId, state, mine, page } = useSettled(wanted)
  const sought = numberTold(localId) ? '' : localId.trim()
  const query = {
    collection,
    page,
    ...(state !== 'all' && { state }),
    ...(mine && { mine: 'ja' as const }),
    ...(sought && { localId: sought }),
  }
  const asked = useCall('GET /api/records', { query })
  const isOld = useIsOld('GET /api/records', { query })
  const narrowed = sought !== '' || state !== 'all' || mine
  const touched = narrowed || wanted.localId !== '' || wanted.state !== 'all' || wanted.mine
  const bare = !touched && (asked.data ? asked.data.total === 0 : isNew)
  return (
    <section className="stack" aria-labelledby="arenden">
      <h2 id="arenden">{text.records}</h2>
      {!bare && <Filter filter={wanted} onChange={(filter) => want({ ...filter, page: 1 })} />}
      {asked.isPending && (
        <div className="records-awaited">
          <Waiting />
        </div>
      )}
      {asked.error && <ProblemView problem={asked.error.problem} onRetry={() => void asked.refetch()} />}
      {asked.data && isOld && <IsOld onShow={() => void asked.refetch()} />}
      {asked.data && asked.data.total > 0 && (
        <>
          <RecordTable
            rows={asked.data.records}
            caption={text.total(number(asked.data.total), asked.data.total)}
          />
          <Pages page={page} pages={asked.data.pages} onChange={(next) => want({ ...wanted, page: next })} />
        </>
      )}
      {asked.data?.total === 0 &&
        (narrowed ? <p role="status">{text.noHits}</p> : <Empty title={text.emptyTitle}>{text.empty}</Empty>)}
    </section>
  )
}

const IsOld = ({ onShow }: { readonly onShow: () => void }): ReactElement => {
  const text = useText({ sv, en })
  return (
    <Notice heard>
      <p>
        {text.isOld} <Button onClick={onShow}>{text.showNew}</Button>
      </p>
    </Notice>
  )
}

const RecordTable = ({
  rows,
  caption,
}: {
  readonly rows: readonly Row[]
  readonly caption: string
}): ReactElement => <Table caption={caption} columns={useColumns()} rows={rows} keyOf={(r) => r.id} wide />

const useColumns = (): readonly Column<Row>[] => {
  const text = useText({ sv, en })
  const { day, moment } = useFormat()
  const { columns: head } = text
  return [
    { key: 'id', head: head.id, cell: (row) => <RecordLink row={row} /> },
    { key: 'state', head: head.state, cell: ({ state }) => text.states[state] },
    { key: 'closed', head: head.closed, cell: ({ closed }) => (closed ? day(closed) : '') },
    {
      key: 'changed',
      head: head.changed,
      cell: ({ changedAt, changedBy }) => text.changedBy(moment(changedAt), changedBy),
    },
    {
      key: 'flags',
      head: head.flags,
      cell: ({ openFlags }) => (openFlags > 0 ? text.openFlags(openFlags) : ''),
    },
  ]
}

/** A draft opens where it was left; the others to be read. */
const RecordLink = ({ row: { id, state, localId, secondOf } }: { readonly row: Row }): ReactElement => {
  const text = useText({ sv, en })
  return (
    <>
      <Link to={state === 'draft' ? '/arende/$record/andra' : '/arende/$record'} params={{ record: id }}>
        {localId ?? text.noId}
      </Link>
      {secondOf && <span className="quiet"> {text.second}</span>}
    </>
  )
}
