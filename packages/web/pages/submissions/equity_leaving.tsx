import type { ReactElement } from 'react'
import { useMeasures } from '../../forms/measures.ts'
import { Table } from '../../parts/table/table.tsx'
import { en as enEquity } from '../../text/en/equity.ts'
import { en } from '../../text/en/submissions.ts'
import { sv as svEquity } from '../../text/sv/equity.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import { type Content, mantelHaenszel } from './leaving.ts'

type Pair = Content['equity'][number]

/** What leaves so that equity given similar needs can be told of all together: sums, pair by pair. */
export const EquityLeaving = ({ equity }: { readonly equity: readonly Pair[] }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (
    <details className="unfold">
      <summary>
        <span className="unfold-name">{text.equity}</span>
        <span className="quiet">{text.equityPairs(number(equity.length))}</span>
      </summary>
      <div className="unfold-inside">
        <p className="quiet">{text.equityWhat}</p>
        <Table
          caption={text.equity}
          captionHeard
          narrow="scroll"
          columns={useColumns()}
          rows={equity}
          keyOf={({ indicator, group }) => `${indicator} ${group}`}
        />
      </div>
    </details>
  )
}

const useColumns = () => {
  const text = useText({ sv, en })
  const { groups, table } = useText({ sv: svEquity, en: enEquity })
  const { number } = useFormat()
  const words = useWords()
  const { indicators } = useMeasures('utredning')
  const titleOf = (id: string): string => {
    const title = indicators.find((i) => i.id === id)?.title
    return title ? words(title) : id
  }
  const of = ({ numerator, n }: Pair['sums']['first']): string => text.of(number(numerator), number(n))
  return [
    { key: 'indicator', head: text.equityColumns.indicator, cell: (p: Pair) => titleOf(p.indicator) },
    { key: 'group', head: text.equityColumns.group, cell: (p: Pair) => groups[p.group].label },
    { key: 'first', head: text.equityColumns.first, figures: true, cell: (p: Pair) => of(p.sums.first) },
    {
      key: 'against',
      head: table.against,
      cell: (p: Pair) => (p.against ? groups[p.against].label : table.others),
    },
    { key: 'second', head: text.equityColumns.second, figures: true, cell: (p: Pair) => of(p.sums.second) },
    ...mantelHaenszel.map((sum) => ({
      key: sum,
      head: sum,
      figures: true,
      cell: (p: Pair) => number(p.sums[sum], 2),
    })),
  ]
}
