import { csvOf } from '../../charts/chart/figure_table.ts'
import { type Content, mantelHaenszel } from './leaving.ts'

/** Every number that leaves, on a row of its own: what it counts, and how many. */
export const leavingCsv = ({ cells, equity }: Content): string =>
  csvOf({
    columns: ['indikator', 'kon', 'aldersgrupp', 'tidigare_kand', 'tal', 'antal'],
    rows: [
      ...cells.flatMap(({ kon, aldersgrupp, tidigareKand, records, tallies }) => [
        ...(records > 0 ? [['', kon, aldersgrupp, tidigareKand, 'arenden', String(records)]] : []),
        ...Object.entries(tallies).flatMap(([id, { n, missing, numerator, counts }]) =>
          [
            ...Object.entries({ n, ...(records > 0 && { saknas: missing }), taljare: numerator }),
            ...Object.entries(counts).map(([code, count]) => [`svar:${code}`, count] as const),
          ].map(([what, count]) => [id, kon, aldersgrupp, tidigareKand, what, String(count)]),
        ),
      ]),
      ...equity.flatMap(equityRows),
    ],
  })

/** The groups stand in the column of what is counted: `flicka mot pojke: r`. */
const equityRows = ({ indicator, group, against, sums }: Content['equity'][number]): readonly string[][] => {
  const { first, second } = sums
  const counts = { taljare: first.numerator, n: first.n, taljare_mot: second.numerator, n_mot: second.n }
  const all = [...Object.entries(counts), ...mantelHaenszel.map((sum) => [sum, sums[sum]] as const)]
  return all.map(([what, amount]) => [
    indicator,
    '',
    '',
    '',
    `${group} mot ${against ?? 'ovriga'}: ${what}`,
    String(amount).replace('.', ','),
  ])
}
