import type { ReactElement } from 'react'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { daySpan, useCountsSaid } from './counts_said.ts'
import { isKnownCode } from './known_before.ts'
import type { Leaving, LeavingRow } from './leaving.ts'
import { tellsOfFew } from './tells_of_few.ts'
import { useGroupLabels } from './use_group_labels.ts'

interface Props {
  readonly form: string
  readonly leaving: Leaving
  readonly title: string
}

/** Every group of one indicator, the total first. */
export const CellsTable = ({ form, leaving, title }: Props): ReactElement => {
  const total: LeavingRow = { sex: 'Total', age: 'Total', known: 'Total', tally: leaving.total }
  return (
    <Table
      caption={title}
      captionHeard
      columns={useColumns(form, leaving)}
      rows={[total, ...leaving.rows]}
      keyOf={({ sex, age, known }) => `${sex} ${age} ${known}`}
      narrow="scroll"
    />
  )
}

const useColumns = (form: string, leaving: Leaving): readonly Column<LeavingRow>[] => [
  ...useGroupColumns(form, leaving),
  ...useFigureColumns(leaving),
  ...useCountsColumn(form, leaving),
]

/** Who is counted. */
const useGroupColumns = (form: string, { rows }: Leaving): readonly Column<LeavingRow>[] => {
  const text = useText({ sv, en })
  const { columns: head } = text
  const { label } = useGroupLabels(form)
  const known: Column<LeavingRow> = {
    key: 'known',
    head: head.known,
    cell: ({ known }) => (isKnownCode(known) ? text.known[known] : text.everybody),
  }
  return [
    {
      key: 'sex',
      head: head.sex,
      cell: ({ sex, tally }) => (
        <span className="whole">
          {label('kon', sex)} {tellsOfFew(tally) && <span className="mark">{text.fewMark}</span>}
        </span>
      ),
    },
    {
      key: 'age',
      head: head.age,
      cell: ({ age }) => <span className="whole">{label('aldersgrupp', age)}</span>,
    },
    ...(rows.some((row) => row.known !== 'alla') ? [known] : []),
  ]
}

/** How many, and of a share how many of how many; what is missing is told of all alone. */
const useFigureColumns = ({ indicator }: Leaving): readonly Column<LeavingRow>[] => {
  const { columns: head } = useText({ sv, en })
  const { number } = useFormat()
  const figure = (key: 'n' | 'numerator' | 'missing', name: string): Column<LeavingRow> => ({
    key,
    head: name,
    figures: true,
    cell: ({ tally }) => number(tally[key]),
  })
  const split = indicator === undefined || indicator.kind === 'share' || indicator.kind === 'ratio'
  return [
    ...(split ? [figure('numerator', head.numerator), figure('n', head.n)] : [figure('n', head.count)]),
    {
      ...figure('missing', head.missing),
      cell: ({ age, tally }) => (age === 'Total' ? number(tally.missing) : ''),
    },
  ]
}

/** How many of each code, or of each number of days, where anything is counted so. */
const useCountsColumn = (form: string, { indicator, total }: Leaving): readonly Column<LeavingRow>[] => {
  const { columns: head } = useText({ sv, en })
  const countsSaid = useCountsSaid(form, indicator)
  const days = indicator?.kind === 'days'
  if (Object.keys(total.counts).length === 0) return []
  return [
    {
      key: 'counts',
      head: days ? head.days : head.codes,
      cell: ({ age, tally }) => (
        <div className="leaving-counts">{age === 'Total' && days ? daySpan(tally) : countsSaid(tally)}</div>
      ),
    },
  ]
}
