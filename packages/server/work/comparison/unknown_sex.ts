import { emptyTally, type Indicator, mergeTallies, type Tally } from '@lyhord/core'
import type { TallyRow } from '../../queries/tallies.ts'
import { everybody, isCrossed, isLeavingGrid, type LeavingCell, leavingGrid } from './leaving_grid.ts'

const sexes = ['flicka', 'pojke'] as const

/** With a larger part of a board's children of unknown sex, its figures are not told by sex. */
const most = 0.1

/** In the place of a sex that is not told. */
const notTold = 'ej_besvarad'

/**
 * What becomes of the few children of a board whose legal sex is unknown, who together with girls and boys would come to
 * everybody, so that anybody could count them: they are counted with the larger sex, or nobody in the board is told by
 * sex. Takes either grid, and changes nothing when done again.
 */
export const placeUnknownSex = <Row extends TallyRow>(rows: readonly Row[]): readonly Row[] => {
  const told = rows.filter(({ kon, aldersgrupp }) =>
    isLeavingGrid(rows) ? kon !== everybody && aldersgrupp === everybody : true,
  )
  const sizes = sexes.map((sex) => sizeOf(told.filter(({ kon }) => kon === sex)))
  const [girls = 0, boys = 0] = sizes
  const all = sizeOf(told)
  const unknown = all - girls - boys
  if (unknown === 0) return rows
  if (unknown > most * all) return isLeavingGrid(rows) ? untold(rows) : rows
  const larger = girls >= boys ? 'flicka' : 'pojke'
  const isUnknown = ({ kon }: Row): boolean => kon !== everybody && sexes.every((sex) => sex !== kon)
  return together(rows.map((row) => (isUnknown(row) ? { ...row, kon: larger } : row)))
}

/** What leaves of the finest grid, with no few of unknown sex. */
export const leavingPlaced = (
  rows: readonly TallyRow[],
  indicators: readonly Indicator[],
): readonly LeavingCell[] => placeUnknownSex(leavingGrid(placeUnknownSex(rows), indicators))

/** Groups by sex alone are not told apart; crossed ones hold no few. */
const untold = <Row extends TallyRow>(rows: readonly Row[]): readonly Row[] =>
  together(rows.map((row) => (row.kon === everybody || isCrossed(row) ? row : { ...row, kon: notTold })))

/** How many records rows are of: of a group that has left only its indicators tell. */
const sizeOf = (rows: readonly TallyRow[]): number =>
  rows.reduce(
    (sum, { tallies }) => sum + Math.max(0, ...Object.values(tallies).map(({ n, missing }) => n + missing)),
    0,
  )

const together = <Row extends TallyRow>(rows: readonly Row[]): readonly Row[] =>
  [...Map.groupBy(rows, placeOf).values()].flatMap(([first, ...rest]) =>
    first ? [rest.reduce(both, first)] : [],
  )

const placeOf = ({ kon, aldersgrupp, tidigareKand }: TallyRow): string =>
  [kon, aldersgrupp, tidigareKand].join('\n')

const both = <Row extends TallyRow>(a: Row, b: Row): Row => ({
  ...a,
  records: a.records + b.records,
  tallies: merged(a.tallies, b.tallies),
})

const merged = (
  a: Readonly<Record<string, Tally>>,
  b: Readonly<Record<string, Tally>>,
): Record<string, Tally> =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => [
      id,
      mergeTallies(a[id] ?? emptyTally(), b[id] ?? emptyTally()),
    ]),
  )
