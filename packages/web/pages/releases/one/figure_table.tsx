import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Copy } from '../../../parts/copy/copy.tsx'
import { download } from '../../../parts/download/download.ts'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { useGroupLabels } from '../../submissions/use_group_labels.ts'
import type { Figure, OneRelease, PeriodCoverage } from '../answer.ts'
import { type FigureRow, figureGrid, hasNobody, hiddenIn } from '../figure_rows.ts'
import { figuresCsv } from '../figures_csv.ts'
import { useMeasureNames } from '../use_measure_names.ts'
import { FigureCell } from './figure_cell.tsx'
import { HiddenSaid } from './hidden_said.tsx'
import type { Shown } from './use_shown.ts'

interface Props {
  readonly release: OneRelease
  readonly shown: Shown
  readonly period: PeriodCoverage
  readonly cells: readonly Figure[]
}

/** One measure of a half-year: areas by groups, with what is hidden and why. */
export const FigureTable = ({ release, shown, period, cells }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { codes, label } = useGroupLabels(release.form)
  const { nameOf, indicatorOf } = useMeasureNames(release.form)
  const grid = figureGrid(cells, period, shown.split, codes(shown.split))
  const rowName = useRowName()
  const indicator = indicatorOf(shown.measure)
  const columns: readonly Column<FigureRow>[] = [
    { key: 'area', head: text.area, cell: rowName },
    ...grid.codes.map((code) => ({
      key: code,
      head: label(shown.split, code),
      figures: true,
      cell: (row: FigureRow) => <FigureCell figure={row.figures.get(code)} indicator={indicator} />,
    })),
  ]
  const told = hiddenIn(grid)
  const names = new Map(grid.rows.map((row) => [row.area, rowName(row)]))
  const csv = (): string => figuresCsv(shown.measure, cells, (area) => names.get(area) ?? '')
  const file = `utgava-${release.number}-${shown.measure.replace(':', '-')}.csv`
  return (
    <>
      {indicator && <p>{words(indicator.definition)}</p>}
      <HiddenSaid {...told} />
      <Table
        caption={nameOf(shown.measure)}
        columns={columns}
        rows={grid.rows}
        keyOf={({ area }) => area}
        narrow="scroll"
      />
      <ul className="quiet">
        {told.hidden > 0 && <li>{text.whyHidden}</li>}
        {hasNobody(grid) && <li>{text.nobodyWhat}</li>}
      </ul>
      <div className="row not-printed">
        <Button onClick={() => download(csv(), file, 'text/csv;charset=utf-8')}>{text.download}</Button>
        <Copy text={() => window.location.href} label={text.copy} />
      </div>
    </>
  )
}

const useRowName = (): ((row: FigureRow) => string) => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return ({ name, unnamed }) => name ?? (unnamed === 0 ? text.all : text.unnamed(number(unnamed)))
}
