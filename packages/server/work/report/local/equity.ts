import type { Answered, Api } from '@lyhord/contract'
import { countedCells, equityCells, equityColumns } from '../equity_cells.ts'
import type { EquityMaterial } from '../equity_chapter.ts'
import type { Voice } from '../voice.ts'

type Equity = Answered<Api['GET /api/equity']>

/** Equity of a board's own closed investigations: small numbers are shown. */
export const localEquity = ({ dimensions }: Equity, voice: Voice): EquityMaterial => {
  const { equity, equityTable } = voice.text
  return {
    columns: equityColumns(voice, [
      equityTable.count,
      equityTable.share,
      equityTable.otherCount,
      equityTable.otherShare,
    ]),
    rows: dimensions.flatMap(({ id, comparisons }) =>
      comparisons.map((c) => ({
        ...c,
        dimension: id,
        cells: [
          ...countedCells(c.first.n, c.first.value, voice),
          ...countedCells(c.second.n, c.second.value, voice),
          ...equityCells(c, equity.tooFewShort, voice),
        ],
      })),
    ),
    intro: equityTable.introLocal,
    limits: equity.limits.own,
  }
}
