import { Link, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { Chain } from './chain.tsx'
import { LogFilter } from './log_filter.tsx'
import { LogPages } from './log_pages.tsx'
import { useActName } from './use_act_name.ts'
import { usePurpose } from './use_purpose.tsx'

type Entry = Answer<'GET /api/audit'>['entries'][number]

/** Who has done and seen what. What is chosen stands in the address. */
export const Log = (): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const { user, localId, act, from, to, page = '1' } = useSearch({ from: '/inne/installningar/logg' })
  const log = useCall('GET /api/audit', { query: { user, localId, act, from, to, page } })
  return (
    <section className="stack" aria-labelledby="logg">
      <h2 id="logg">{text.log}</h2>
      <p>{text.logWhy}</p>
      <LogFilter />
      {log.isPending && <Waiting />}
      {log.error && <ProblemView problem={log.error.problem} onRetry={() => void log.refetch()} />}
      {log.data?.total === 0 && <Empty title={text.logEmpty}>{text.logEmptyHow}</Empty>}
      {log.data && log.data.total > 0 && (
        <>
          <p role="status">{text.logFound(format.number(log.data.total), log.data.total)}</p>
          <Entries entries={log.data.entries} />
          <LogPages page={Number(page)} pages={log.data.pages} />
        </>
      )}
      <Chain />
    </section>
  )
}

const Entries = ({ entries }: { readonly entries: readonly Entry[] }): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const actName = useActName()
  const purposeOf = usePurpose()
  const columns: readonly Column<Entry>[] = [
    { key: 'at', head: text.when, cell: (e) => format.moment(e.at) },
    { key: 'who', head: text.who, cell: (e) => e.who },
    { key: 'act', head: text.what, cell: (e) => actName(e.act) },
    { key: 'record', head: text.record, cell: (e) => <RecordOf entry={e} /> },
    { key: 'purpose', head: text.purpose, cell: (e) => e.purpose && purposeOf(e.purpose) },
    {
      key: 'count',
      head: text.count,
      cell: (e) => (e.count === null ? '' : format.number(e.count)),
      figures: true,
    },
  ]
  return (
    <Table caption={text.log} captionHeard columns={columns} rows={entries} keyOf={(e) => String(e.number)} />
  )
}

const RecordOf = ({ entry: { record, localId } }: { readonly entry: Entry }): ReactElement | null => {
  const text = useText({ sv, en })
  if (record === null) return null
  if (localId === null) return <span className="quiet">{text.gone}</span>
  return (
    <Link
      className="onward"
      to="/installningar/logg"
      search={{ localId }}
      aria-label={text.onlyThis(localId)}
    >
      {localId}
    </Link>
  )
}
