import { type ReactElement, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useAct, useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Empty } from '../../../parts/empty/empty.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { say } from '../../../parts/status/say.ts'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import { AddUnit } from './add_unit.tsx'
import { RenameUnit } from './rename_unit.tsx'

export type Unit = Answer<'GET /api/units'>['units'][number]

/** The work groups of the board. */
export const Units = (): ReactElement => {
  const text = useText({ sv, en })
  const units = useCall('GET /api/units')
  const [renaming, setRenaming] = useState<Unit>()
  const columns = useColumns(setRenaming)
  return (
    <section className="stack" aria-labelledby="enheter">
      <h2 id="enheter">{text.units}</h2>
      <p>{text.unitsWhy}</p>
      {units.isPending && <Waiting />}
      {units.error && <ProblemView problem={units.error.problem} onRetry={() => void units.refetch()} />}
      {units.data?.units.length === 0 && <Empty title={text.unitsEmpty}>{text.unitsEmptyHow}</Empty>}
      {units.data && units.data.units.length > 0 && (
        <Table
          caption={text.units}
          captionHeard
          columns={columns}
          rows={units.data.units}
          keyOf={(u) => u.id}
        />
      )}
      <AddUnit />
      {renaming && <RenameUnit unit={renaming} onClose={() => setRenaming(undefined)} />}
    </section>
  )
}

const useColumns = (onRename: (unit: Unit) => void): readonly Column<Unit>[] => {
  const text = useText({ sv, en })
  const change = useAct('PATCH /api/units/:unit', ['GET /api/units'])
  const put = (unit: Unit, open: boolean): void =>
    change.mutate(
      { params: { unit: unit.id }, body: { open } },
      {
        onSuccess: () =>
          say(open ? text.reopenedUnit(unit.name) : text.closedUnit(unit.name), () => put(unit, !open)),
      },
    )
  return [
    { key: 'name', head: text.unit, cell: (u) => u.name },
    { key: 'people', head: text.people, cell: (u) => u.people, figures: true },
    { key: 'state', head: text.state, cell: (u) => (u.open ? text.open : text.closed) },
    {
      key: 'change',
      head: text.change,
      headHeard: true,
      cell: (u) => (
        <span className="row">
          <Button look="plain" aria-label={`${text.rename}: ${u.name}`} onClick={() => onRename(u)}>
            {text.rename}
          </Button>
          <Button
            look="plain"
            aria-label={`${u.open ? text.closeUnit : text.reopenUnit}: ${u.name}`}
            onClick={() => put(u, !u.open)}
          >
            {u.open ? text.closeUnit : text.reopenUnit}
          </Button>
        </span>
      ),
    },
  ]
}
