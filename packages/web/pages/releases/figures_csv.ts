import { csvOf } from '../../charts/chart/figure_table.ts'
import type { Figure } from './answer.ts'

const numberCell = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

/** Every released figure of a measure, on a row of its own; hidden ones say why and have no number. */
export const figuresCsv = (
  measure: string,
  figures: readonly Figure[],
  nameOf: (area: string) => string,
): string =>
  csvOf({
    columns: ['matt', 'omrade', 'namn', 'period', 'grupp', 'kod', 'varde', 'taljare', 'n', 'dolt'],
    rows: figures.flatMap(({ area, period, group, value, numerator, n, hidden }) =>
      Object.entries(group).map(([grouping, code]) => [
        measure,
        area,
        nameOf(area),
        period,
        grouping,
        code,
        ...[value, numerator, n].map(numberCell),
        hidden ?? '',
      ]),
    ),
  })
