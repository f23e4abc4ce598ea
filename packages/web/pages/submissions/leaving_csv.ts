import { csvOf } from '../../charts/chart/figure_table.ts'
import type { Content } from './leaving.ts'

/** Every number that leaves, on a row of its own: what it counts, and how many. */
export const leavingCsv = ({ cells }: Content): string =>
  csvOf({
    columns: ['indikator', 'kon', 'aldersgrupp', 'tidigare_kand', 'tal', 'antal'],
    rows: cells.flatMap(({ kon, aldersgrupp, tidigareKand, records, tallies }) => [
      ['', kon, aldersgrupp, tidigareKand, 'arenden', String(records)],
      ...Object.entries(tallies).flatMap(([id, { n, missing, numerator, counts }]) =>
        [
          ...Object.entries({ n, saknas: missing, taljare: numerator }),
          ...Object.entries(counts).map(([code, count]) => [`svar:${code}`, count] as const),
        ].map(([what, count]) => [id, kon, aldersgrupp, tidigareKand, what, String(count)]),
      ),
    ]),
  })
