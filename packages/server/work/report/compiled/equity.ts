import { countedCells, equityCells, equityColumns } from '../equity_cells.ts'
import type { EquityMaterial } from '../equity_chapter.ts'
import type { Voice } from '../voice.ts'
import type { ReleasedEquity } from './material.ts'

/** Equity of all members together, as it has been released: rounded, and hidden where too few would be told of. */
export const compiledEquity = ({ content }: ReleasedEquity, voice: Voice): EquityMaterial => {
  const { equity, equityTable, compiled } = voice.text
  return {
    columns: equityColumns(voice, [
      equityTable.about,
      equityTable.share,
      equityTable.otherAbout,
      equityTable.otherShare,
    ]),
    rows: content.comparisons.map(({ verdict, first, second, ...pair }) => ({
      ...pair,
      verdict: verdict === 'hidden' ? ('too_few' as const) : verdict,
      cells: [
        ...countedCells(first?.about ?? null, first?.value ?? null, voice),
        ...countedCells(second?.about ?? null, second?.value ?? null, voice),
        ...equityCells(pair, verdict === 'hidden' ? compiled.hidden : equity.tooFewShort, voice),
      ],
    })),
    intro: equityTable.introCompiled,
    limits: equity.limits.together,
  }
}
