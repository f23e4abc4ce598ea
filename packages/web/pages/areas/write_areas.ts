import { guardedCell } from '@lyhord/intake/reading/formula_guard.ts'
import { csvOf } from '../../charts/chart/figure_table.ts'
import { columnIds, columnName } from './columns.ts'
import { kindCell } from './meaning.ts'
import type { Area } from './read_areas.ts'

/** Areas as the file that {@link readAreas} reads: a row for each member. Without areas it is an empty template. */
export const writeAreas = (areas: readonly Area[]): string =>
  csvOf({
    columns: columnIds.map(columnName),
    rows: areas.flatMap(({ area, kind, name, source, year, invented, members }) =>
      members.map((member) =>
        [
          area,
          kindCell[kind],
          name,
          source,
          year === null ? '' : String(year),
          member.code,
          member.name,
          member.from,
          member.to ?? '',
          invented ? 'ja' : 'nej',
        ].map(guardedCell),
      ),
    ),
  })
