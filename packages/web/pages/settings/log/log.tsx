import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { Chain } from './chain.tsx'
import { Concerned, type Entry } from './concerned.tsx'
import { LogFilter } from './log_filter.tsx'
import { LogPages } from './log_pages.tsx'
import { useActName } from './use_act_name.ts'
import { useLogSearch } from './use_log_search.ts'
import { usePurpose } from './use_purpose.tsx'

/** Who has done and seen what. What is chosen stands in the address. */
export const Log = (): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const search = useLogSearch()
  const page = search.page ?? '1'
  const log = useCall('GET /api/audit', { query: { ...search, page } })
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
    { key: 'at', head: text.when, cell: (e) => <span className="log-at">{format.moment(e.at)}</span> },
    { key: 'who', head: text.who, cell: (e) => <span className="log-who">{e.who}</span> },
    {
      key: 'act',
      head: text.what,
      cell: (e) => (
        <>
          {actName(e.act)}
          <Concerned entry={e} purposeOf={purposeOf} />
        </>
      ),
    },
  ]
  return (
    <Table caption={text.log} captionHeard columns={columns} rows={entries} keyOf={(e) => String(e.number)} />
  )
}
