import type { ReactElement } from 'react'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { en } from '../../../text/en/background.ts'
import type { Formats } from '../../../text/format.ts'
import { sv } from '../../../text/sv/background.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { nameOf, type Similar } from '../area_of_similar.ts'

type Row = Similar['nearest'][number]

/** Each of the nearest with the parts of its distance, the chosen one first to read them against. */
export const NearestTable = ({ similar }: { readonly similar: Similar }): ReactElement => {
  const { similar: text } = useText({ sv, en })
  const { number } = useFormat()
  const { figures, nearest, year, groupWeight } = similar
  const own: Row = {
    code: similar.code,
    name: text.own(nameOf(similar)),
    distance: 0,
    parts: figures.map((f) => ({ value: f.own ?? 0, steps: 0 })),
    sameGroup: null,
  }
  const columns: readonly Column<Row>[] = [
    { key: 'name', head: text.columns.name, cell: nameOf },
    { key: 'distance', head: text.columns.distance, figures: true, cell: (m) => number(m.distance, 1) },
    ...figures.map(({ figure, label }, i) => ({
      key: figure,
      head: label,
      figures: true,
      cell: (m: Row) => {
        const { value = 0, steps = 0 } = m.parts[i] ?? {}
        return m === own ? shown(value, number) : text.steps(shown(value, number), signed(steps, number))
      },
    })),
    ...(groupWeight > 0
      ? [
          {
            key: 'group',
            head: text.columns.group,
            cell: (m: Row) => (m.sameGroup === null ? '–' : m.sameGroup ? text.same : text.other),
          },
        ]
      : []),
  ]
  return (
    <div className="stack-tight">
      <Table
        caption={text.caption(nameOf(similar), year)}
        columns={columns}
        rows={[own, ...nearest]}
        keyOf={({ code }) => code}
      />
      <p className="quiet">{text.stepsWhat}</p>
    </div>
  )
}

const shown = (value: number, number: Formats['number']): string =>
  number(value, Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1)

const signed = (steps: number, number: Formats['number']): string => {
  const size = number(Math.abs(steps), 1)
  return /[1-9]/.test(size) ? `${steps < 0 ? '−' : '+'}${size}` : size
}
