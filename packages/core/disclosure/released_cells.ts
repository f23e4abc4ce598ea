import { total } from './cell_system.ts'
import { shownOf } from './family.ts'
import { complement, numerator } from './indicator_tallies.ts'
import type { CellLabels, LaidOut } from './laid_tallies.ts'
import type { Protection } from './protect.ts'
import type { ReleasedCell } from './released_table.ts'

/** The cells of a release, each with what is shown of its parts. */
export const releasedCells = (laid: LaidOut, protection: Protection): readonly ReleasedCell[] =>
  familiesOf(laid).map(({ labels, partOf }) => {
    const family = { all: partOf(total) ?? -1, own: partOf(numerator), rest: partOf(complement) }
    return {
      ...labelled(laid, labels),
      ...shownOf(family, laid.system, protection, laid.tallies.kind === 'share'),
    }
  })

/** Cells that differ by part alone: the labels that they share, and which of them is a part. */
const familiesOf = ({ system, named }: LaidOut) => {
  const others = system.dimensions.filter((d) => d !== 'part')
  const cells = named.map((labels, cell) => ({ cell, labels }))
  const families = Map.groupBy(cells, ({ labels }) => others.map((d) => labels[d]).join('\n'))
  return [...families.values()].map((family) => ({
    labels: family[0]?.labels ?? {},
    partOf: (part: string) => family.find(({ labels }) => labels.part === part)?.cell,
  }))
}

const labelled = (
  { tallies: { by, margins = [], cells } }: LaidOut,
  labels: CellLabels,
): Pick<ReleasedCell, 'area' | 'group' | 'period'> => ({
  area: labels.area ?? total,
  group: Object.fromEntries([...by, ...margins].map((g) => [g, labels[g] ?? total])),
  period: labels.period ?? cells[0]?.period ?? total,
})
