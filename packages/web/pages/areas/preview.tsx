import type { ReactElement } from 'react'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/areas.ts'
import { sv } from '../../text/sv/areas.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { AreaName } from './area_name.tsx'
import { type Change, changesIn } from './changes.ts'
import type { Area } from './read_areas.ts'

interface Props {
  readonly now: readonly Area[]
  readonly areas: readonly Area[]
  readonly onDone: () => void
}

/** What saving a file would change, area by area. */
export const Preview = ({ now, areas, onDone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const save = useAct('PUT /api/areas', ['GET /api/areas', 'GET /api/releases/coverage'])
  const act = (): void =>
    void save.mutateAsync({ body: { areas: [...areas] } }).then(
      () => {
        say(text.saved)
        onDone()
      },
      () => undefined,
    )
  return (
    <section className="stack-tight" aria-labelledby="sparas">
      <h3 id="sparas">{text.preview}</h3>
      <p role="status">{text.previewWhat}</p>
      <Table
        caption={text.preview}
        captionHeard
        columns={useColumns()}
        rows={changesIn(now, areas)}
        keyOf={({ area }) => area.area}
      />
      {save.error && <ProblemView problem={save.error.problem} />}
      <div className="row">
        <Button look="main" busy={save.isPending} onClick={act}>
          {text.save(number(areas.length), areas.length)}
        </Button>
        <Button look="plain" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </section>
  )
}

const useColumns = (): readonly Column<Change>[] => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const said = useChangeSaid()
  const { previewColumns: head } = text
  return [
    {
      key: 'area',
      head: head.area,
      cell: ({ area }) => <AreaName area={area} />,
    },
    { key: 'kind', head: head.kind, cell: ({ area }) => text.kinds[area.kind] },
    {
      key: 'members',
      head: head.members,
      figures: true,
      cell: ({ area }) => number(new Set(area.members.map((m) => m.code)).size),
    },
    { key: 'change', head: head.change, cell: said },
  ]
}

const useChangeSaid = (): ((change: Change) => string) => {
  const { change: text } = useText({ sv, en })
  const { list } = useFormat()
  return ({ is, added, gone, words, times }) =>
    is !== 'changed'
      ? text[is]
      : [
          words && text.words,
          added.length + gone.length > 0 && text.members(list(added), list(gone)),
          times && text.times,
        ]
          .filter(Boolean)
          .join('. ')
}
