import type { ReactElement } from 'react'
import { useMeasures } from '../../forms/measures.ts'
import { Table } from '../../parts/table/table.tsx'
import { Unfold } from '../../parts/unfold/unfold.tsx'
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
    <Unfold name={text.equity} said={text.equityPairs(number(equity.length))}>
      <p className="quiet">{text.equityWhat}</p>
      <p className="quiet">{text.equitySums}</p>
      <Table
        caption={text.equity}
        captionHeard
        narrow="scroll"
        columns={useColumns()}
        rows={equity}
        keyOf={({ indicator, group }) => `${indicator} ${group}`}
      />
    </Unfold>
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
  const whole = ({ numerator, n }: Pair['sums']['first']) => (
    <span className="whole">{text.of(number(numerator), number(n))}</span>
  )
  return [
    {
      key: 'indicator',
      head: text.equityColumns.indicator,
      cell: (p: Pair) => <span className="leaving-name">{titleOf(p.indicator)}</span>,
    },
    { key: 'group', head: text.equityColumns.group, cell: (p: Pair) => groups[p.group].label },
    { key: 'first', head: text.equityColumns.first, figures: true, cell: (p: Pair) => whole(p.sums.first) },
    {
      key: 'against',
      head: table.against,
      cell: (p: Pair) => (p.against ? groups[p.against].label : table.others),
    },
    {
      key: 'second',
      head: text.equityColumns.second,
      figures: true,
      cell: (p: Pair) => whole(p.sums.second),
    },
    {
      key: 'sums',
      head: text.equityColumns.sums,
      cell: (p: Pair) => <Sums of={p} />,
    },
  ]
}

const Sums = ({ of: { sums } }: { readonly of: Pair }): ReactElement => {
  const { number } = useFormat()
  return (
    <span className="leaving-sums figures">
      {mantelHaenszel.map((sum) => (
        <span key={sum} className="whole">
          <span className="quiet">{sum}</span> {number(sums[sum], 2)}
        </span>
      ))}
    </span>
  )
}
