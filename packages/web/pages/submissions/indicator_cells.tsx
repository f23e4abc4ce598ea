import { type Indicator, labelOf, type Tally } from '@lyhord/core'
import type { ReactElement } from 'react'
import { useMeasures } from '../../forms/measures.ts'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import { isKnownCode } from './known_before.ts'
import type { Leaving, LeavingRow } from './leaving.ts'
import { useGroupLabels } from './use_group_labels.ts'

interface Props {
  readonly form: string
  readonly leaving: Leaving
  readonly changed: boolean
}

/** One indicator: its total in a line, every group of it inside. */
export const IndicatorCells = ({ form, leaving, changed }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { indicator, id } = leaving
  const title = indicator ? words(indicator.title) : text.unknownIndicator(id)
  return (
    <details className="unfold">
      <summary>
        <span className="unfold-name">
          {title} {changed && <span className="mark">{text.changed}</span>}
        </span>
        <span className="quiet">{useTotalSaid()(indicator, leaving.total)}</span>
      </summary>
      <div className="unfold-inside">
        {indicator && <p className="quiet">{words(indicator.definition)}</p>}
        <Cells form={form} leaving={leaving} title={title} />
      </div>
    </details>
  )
}

const useTotalSaid = (): ((indicator: Indicator | undefined, total: Tally) => string) => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (indicator, { n, numerator, missing }) => {
    const share = indicator?.kind === 'share' || indicator?.kind === 'ratio'
    const told = share ? text.of(number(numerator), number(n)) : number(n)
    return missing > 0 ? text.withMissing(told, number(missing)) : told
  }
}

interface CellsProps {
  readonly form: string
  readonly leaving: Leaving
  readonly title: string
}

const Cells = ({ form, leaving, title }: CellsProps): ReactElement => {
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

const useColumns = (form: string, { indicator, total, rows }: Leaving): readonly Column<LeavingRow>[] => {
  const text = useText({ sv, en })
  const { columns: head } = text
  const { number } = useFormat()
  const { label } = useGroupLabels(form)
  const countsSaid = useCountsSaid(form, indicator)
  const figure = (key: 'n' | 'numerator' | 'missing', name: string): Column<LeavingRow> => ({
    key,
    head: name,
    figures: true,
    cell: ({ tally }) => number(tally[key]),
  })
  const split = indicator === undefined || indicator.kind === 'share' || indicator.kind === 'ratio'
  const days = indicator?.kind === 'days'
  const named = Object.keys(total.counts).length > 0
  const byKnown = rows.some((row) => row.known !== 'alla')
  return [
    { key: 'sex', head: head.sex, cell: ({ sex }) => <span className="whole">{label('kon', sex)}</span> },
    {
      key: 'age',
      head: head.age,
      cell: ({ age }) => <span className="whole">{label('aldersgrupp', age)}</span>,
    },
    ...(byKnown
      ? [
          {
            key: 'known',
            head: head.known,
            cell: ({ known }: LeavingRow) => (isKnownCode(known) ? text.known[known] : text.everybody),
          },
        ]
      : []),
    ...(split ? [figure('numerator', head.numerator), figure('n', head.n)] : [figure('n', head.count)]),
    figure('missing', head.missing),
    ...(named
      ? [
          {
            key: 'counts',
            head: days ? head.days : head.codes,
            cell: ({ age, tally }: LeavingRow) => (
              <div className="leaving-counts">
                {age === 'Total' && days ? daySpan(tally) : countsSaid(tally)}
              </div>
            ),
          },
        ]
      : []),
  ]
}

/** `Våld: 3, Missbruk: 1`, or days and how many. */
const useCountsSaid = (form: string, indicator: Indicator | undefined): ((tally: Tally) => string) => {
  const words = useWords()
  const { number } = useFormat()
  const { variables } = useMeasures(form)
  const variable =
    indicator?.kind === 'distribution' ? variables.find((v) => v.id === indicator.of) : undefined
  return ({ counts }) =>
    Object.entries(counts)
      .filter(([, n]) => n !== 0)
      .map(([code, n]) => `${variable ? words(labelOf(variable, code)) : code}: ${number(n)}`)
      .join(', ')
}

/** From the fewest days to the most. */
const daySpan = ({ counts }: Tally): string => {
  const days = Object.keys(counts).map(Number)
  return `${Math.min(...days)}–${Math.max(...days)}`
}
