import type { ReactElement } from 'react'
import { type Column, Table } from '../../parts/table/table.tsx'
import { Unfold } from '../../parts/unfold/unfold.tsx'
import { en } from '../../text/en/releases.ts'
import { sv } from '../../text/sv/releases.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { useMeasureNames } from './use_measure_names.ts'

interface Props {
  readonly form: string
  /** By indicator, the share of the records without a known value. */
  readonly missing: Readonly<Record<string, number>>
}

type Row = readonly [indicator: string, share: number]

/** What is missing in what has been reported, the most first. */
export const Missing = ({ form, missing }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number, percent } = useFormat()
  const { nameOf } = useMeasureNames(form)
  const rows: readonly Row[] = Object.entries(missing)
    .filter(([, share]) => share > 0)
    .toSorted(([, a], [, b]) => b - a)
  const columns: readonly Column<Row>[] = [
    { key: 'measure', head: text.missingColumns.measure, cell: ([id]) => nameOf(id) },
    { key: 'share', head: text.missingColumns.share, figures: true, cell: ([, share]) => percent(share) },
  ]
  const [most] = rows
  if (!most) return <p className="quiet">{text.missingNone}</p>
  return (
    <Unfold name={text.missing} said={number(rows.length)}>
      <p>{text.missingWhat(number(rows.length), nameOf(most[0]), percent(most[1]))}</p>
      <Table
        caption={text.missing}
        captionHeard
        columns={columns}
        rows={rows}
        keyOf={([id]) => id}
        narrow="scroll"
      />
    </Unfold>
  )
}
