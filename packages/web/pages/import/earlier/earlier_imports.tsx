import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'

type Import = Answer<'GET /api/imports'>['imports'][number]

/** What came in before, what waits, and what was undone. */
export const EarlierImports = (): ReactElement => {
  const text = useText({ sv, en })
  const [page, turn] = useState(1)
  const asked = useCall('GET /api/imports', { query: { page } })
  return (
    <section className="stack-tight import-earlier" aria-labelledby="tidigare">
      <h2 id="tidigare">{text.earlier}</h2>
      {asked.error && <ProblemView problem={asked.error.problem} onRetry={() => void asked.refetch()} />}
      {asked.data?.imports.length === 0 && <p className="quiet">{text.noneEarlier}</p>}
      {asked.data && asked.data.imports.length > 0 && <Imports imports={asked.data.imports} />}
      {asked.data && asked.data.pages > 1 && (
        <div className="row">
          <Button look="plain" aria-disabled={page <= 1} onClick={() => page > 1 && turn(page - 1)}>
            {text.previous}
          </Button>
          <span className="quiet">{text.page(page, asked.data.pages)}</span>
          <Button
            look="plain"
            aria-disabled={page >= asked.data.pages}
            onClick={() => page < (asked.data?.pages ?? 1) && turn(page + 1)}
          >
            {text.next}
          </Button>
        </div>
      )}
      <p>
        <Link to="/nycklar">{text.keyLink}</Link>
      </p>
    </section>
  )
}

const Imports = ({ imports }: { readonly imports: readonly Import[] }): ReactElement => {
  const text = useText({ sv, en })
  const { moment, number } = useFormat()
  const titles = useTitles()
  const columns: readonly Column<Import>[] = [
    {
      key: 'begun',
      head: text.begun,
      cell: (i) => (
        <Link to="/importera/$import" params={{ import: i.id }}>
          {moment(i.begunAt)}
        </Link>
      ),
    },
    { key: 'collection', head: text.collection, cell: (i) => titles.get(i.collection) ?? '' },
    { key: 'source', head: text.sourceShort, cell: (i) => i.source ?? '' },
    { key: 'by', head: text.by, cell: (i) => i.begunBy },
    { key: 'state', head: text.state, cell: (i) => text.states[i.state] },
    {
      key: 'rows',
      head: text.taken,
      cell: (i) => (i.applied ? number(i.applied.created + i.applied.amended) : '–'),
      figures: true,
    },
  ]
  return <Table caption={text.earlier} captionHeard columns={columns} rows={imports} keyOf={(i) => i.id} />
}

/** The titles of collections by id. */
export const useTitles = (): ReadonlyMap<string, string> => {
  const collections = useCall('GET /api/collections').data?.collections ?? []
  return new Map(collections.map(({ id, title }) => [id, title]))
}
