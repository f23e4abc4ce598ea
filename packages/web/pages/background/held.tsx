import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/background.ts'
import { sv } from '../../text/sv/background.ts'
import { useFormat, useText } from '../../text/text.tsx'

export type HeldFigure = Answer<'GET /api/background'>['figures'][number]

/** What there is: figures and years, how many municipalities have them, and where they come from. */
export const Held = ({ figures }: { readonly figures: readonly HeldFigure[] }): ReactElement => {
  const text = useText({ sv, en })
  const remove = useAct('DELETE /api/background/:figure/:year', [
    'GET /api/background',
    'GET /api/background/similar',
  ])
  const away = ({ figure, year, label }: HeldFigure): void =>
    remove.mutate({ params: { figure, year } }, { onSuccess: () => say(text.removed(label, year)) })
  return (
    <section className="stack-tight" aria-labelledby="bakgrund-finns">
      <h2 id="bakgrund-finns">{text.held}</h2>
      {remove.error && <ProblemView problem={remove.error.problem} />}
      <Table
        caption={text.held}
        captionHeard
        columns={useColumns(away)}
        rows={figures}
        keyOf={({ figure, year }) => `${figure} ${year}`}
      />
    </section>
  )
}

const useColumns = (remove: (figure: HeldFigure) => void): readonly Column<HeldFigure>[] => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { heldColumns: head } = text
  return [
    { key: 'figure', head: head.figure, cell: ({ label }) => label },
    { key: 'year', head: head.year, figures: true, cell: ({ year }) => year },
    {
      key: 'municipalities',
      head: head.municipalities,
      figures: true,
      cell: ({ municipalities, others }) => (
        <>
          {number(municipalities)}
          {others > 0 && <span className="background-others"> {text.others(number(others))}</span>}
        </>
      ),
    },
    { key: 'missing', head: head.missing, figures: true, cell: ({ missing }) => number(missing) },
    { key: 'source', head: head.source, cell: ({ source }) => source },
    {
      key: 'remove',
      head: text.remove,
      headHeard: true,
      cell: (figure) => (
        <Button
          look="plain"
          aria-label={text.removeNamed(figure.label, figure.year)}
          onClick={() => remove(figure)}
        >
          {text.remove}
        </Button>
      ),
    },
  ]
}
