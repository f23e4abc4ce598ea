import type { ReactElement } from 'react'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { type Column, Table } from '../../parts/table/table.tsx'
import { Unfold } from '../../parts/unfold/unfold.tsx'
import { en } from '../../text/en/areas.ts'
import { sv } from '../../text/sv/areas.ts'
import { useFormat, useProblemLine, useText } from '../../text/text.tsx'
import { AreaName } from './area_name.tsx'
import type { Area } from './read_areas.ts'

type Member = Area['members'][number]

interface Props {
  readonly area: Area
  /** Only those who are in it this day; all there have been when empty. */
  readonly on: string
}

/** One area: what it is in a line, its members inside. */
export const AreaView = ({ area, on }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const members = area.members.filter((m) => !on || (m.from <= on && (m.to === null || on <= m.to)))
  const count = new Set(members.map((m) => m.code)).size
  const { source, year } = area
  return (
    <Unfold
      name={<AreaName area={area} />}
      said={`${text.kinds[area.kind]}, ${text.members(number(count), count)}`}
    >
      <p className="quiet">{year === null ? text.source(source) : text.sourceYear(source, year)}</p>
      {members.length === 0 ? <p>{text.noMembers}</p> : <Members name={area.name} members={members} />}
      <Remove area={area} />
    </Unfold>
  )
}

interface MembersProps {
  readonly name: string
  readonly members: readonly Member[]
}

const Members = ({ name, members }: MembersProps): ReactElement => {
  const { columns: head, lasting } = useText({ sv, en })
  const { day } = useFormat()
  const columns: readonly Column<Member>[] = [
    { key: 'name', head: head.name, cell: (m) => m.name },
    { key: 'code', head: head.code, cell: ({ code }) => code },
    { key: 'from', head: head.from, cell: ({ from }) => day(from) },
    { key: 'to', head: head.to, cell: ({ to }) => (to === null ? lasting : day(to)) },
  ]
  return (
    <Table
      caption={name}
      captionHeard
      columns={columns}
      rows={members}
      keyOf={({ code, from }) => `${code} ${from}`}
    />
  )
}

/** At once, with a way back. */
const Remove = ({ area }: { readonly area: Area }): ReactElement => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const stale = ['GET /api/areas', 'GET /api/releases/coverage'] as const
  const remove = useAct('DELETE /api/areas/:area', stale)
  const save = useAct('PUT /api/areas', stale)
  const back = (): void =>
    void save.mutateAsync({ body: { areas: [area] } }).then(
      () => say(text.back(area.name)),
      ({ problem }) => say(lineOf(problem)),
    )
  const act = (): void =>
    void remove.mutateAsync({ params: { area: area.area } }).then(
      () => say(text.removed(area.name), back),
      () => undefined,
    )
  return (
    <>
      {remove.error && <ProblemView problem={remove.error.problem} />}
      <div>
        <Button look="plain" aria-label={text.removeNamed(area.name)} busy={remove.isPending} onClick={act}>
          {text.remove}
        </Button>
      </div>
    </>
  )
}
