import type { ReactElement } from 'react'
import { useThisForm } from '../../forms/of_form.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/work_session.ts'
import { sv } from '../../text/sv/work_session.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import type { SessionNow } from './page.tsx'

type Row = SessionNow['agreement'][number]

/** How alike two people answer in the whole collection, per question and never per person; least alike first. */
export const Agreement = ({ agreement }: { readonly agreement: readonly Row[] }): ReactElement => {
  const text = useText({ sv, en })
  const apart = agreement.filter((r) => r.percent < 1).toSorted((a, b) => a.percent - b.percent)
  const alike = agreement.filter((r) => r.percent >= 1)
  return (
    <section className="stack-tight" aria-labelledby="likhet">
      <h2 id="likhet">{text.agreement}</h2>
      {agreement.length === 0 ? (
        <p className="quiet">{text.noAgreement}</p>
      ) : (
        <>
          <p>{text.agreementWhy}</p>
          {apart.length > 0 && <Rows caption={text.agreementTable} rows={apart} />}
          {alike.length > 0 && (
            <details>
              <summary>{text.alike(alike.length)}</summary>
              <Rows caption={text.alikeTable} rows={alike} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

const Rows = ({
  caption,
  rows,
}: {
  readonly caption: string
  readonly rows: readonly Row[]
}): ReactElement => (
  <Table caption={caption} captionHeard columns={useColumns()} rows={rows} keyOf={(r) => r.variable} />
)

const useColumns = (): readonly Column<Row>[] => {
  const text = useText({ sv, en })
  const words = useWords()
  const { number, percent } = useFormat()
  const { variableOf } = useThisForm()
  const { columns: head } = text
  return [
    {
      key: 'variable',
      head: head.variable,
      cell: ({ variable: id }) => {
        const variable = variableOf(id)
        return variable ? words(variable.label) : id
      },
    },
    { key: 'n', head: head.n, cell: ({ n }) => number(n), figures: true },
    { key: 'percent', head: head.percent, cell: (row) => percent(row.percent), figures: true },
    {
      key: 'kappa',
      head: head.kappa,
      cell: ({ kappa, percent: same }) => {
        if (kappa) return text.kappa(number(kappa.value, 2), number(kappa.low, 2), number(kappa.high, 2))
        return same === 1 ? text.allSame : text.noKappa
      },
      figures: true,
    },
  ]
}
