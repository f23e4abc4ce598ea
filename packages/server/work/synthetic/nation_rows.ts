import { cellTallies, tabulatorOf } from '@lyhord/core/indicator/columns_tabulate.ts'
import type { TallyRow } from '../../queries/tallies.ts'
import type { NationColumns, Stretch } from './nation_columns.ts'
import { nationTabulation } from './nation_tabulation.ts'

/** The tallies of a municipality as its own database would keep them. */
export interface NationTallies extends Stretch {
  readonly rows: readonly TallyRow[]
}

/** Tallies the whole nation, municipality by municipality, into the fixed grid that may travel. */
export const nationTallies = ({ columns, stretches }: NationColumns): readonly NationTallies[] => {
  const tabulate = tabulatorOf(columns, nationTabulation)
  const [first] = nationTabulation.indicators
  return stretches.map((stretch) => ({
    ...stretch,
    rows: cellTallies(tabulate(stretch.from, stretch.to), nationTabulation.indicators).map(
      ({ group, period, tallies }) => ({
        period: period ?? '',
        kon: group.kon ?? 'ej_besvarad',
        aldersgrupp: group.aldersgrupp ?? 'ej_besvarad',
        records: tallies[first?.id ?? '']?.n ?? 0,
        tallies,
      }),
    ),
  }))
}
