import { changeIn } from './changed_table.ts'
import type { Change, NestedCase, PlacedCell, PlacedCount } from './nested_case.ts'
import { beyond, exclusiveRow, lessFirst, type Row } from './rows.ts'

/** As near as a solver comes. */
const near = 1e-5

/**
 * Whether a table, told by its changes, is one that people could be in: it has no count below 0, all that is shown in it is as
 * in the true one, and everything that everybody knows holds of it. It is added up count by count, whoever has found it.
 */
export const possibleIn = (given: NestedCase): ((changes: readonly Change[]) => boolean) => {
  const { counts, groups, boards } = given
  const truth = (number: number): number =>
    counts[Math.floor(number / (groups * boards))]?.[number % (groups * boards)] ?? 0
  const rulesAt = rulesIn(given)
  const shownOf = Map.groupBy(given.shown, ({ quantity, group }) => quantity * groups + group)
  return (changes) => {
    const more = new Map(changes.map((change) => [numberIn(given, change), change.by]))
    const then = (number: number): number => truth(number) + (more.get(number) ?? 0)
    const holds = ({ row, isEqual }: Rule): boolean => {
      const [before, after] = [beyond(row, truth), beyond(row, then)]
      if (isEqual) return before !== 0 || Math.abs(after) <= near
      return before < 0 || after >= -near
    }
    const changeOf = changeIn(given, changes)
    const isAsShown = (cell: PlacedCell): boolean => Math.abs(changeOf(cell)) <= near
    return changes.every(
      (change) =>
        then(numberIn(given, change)) >= -near &&
        (shownOf.get(change.quantity * groups + change.group) ?? []).every(isAsShown) &&
        rulesAt(change).every(holds),
    )
  }
}

interface Rule {
  readonly row: Row
  readonly isEqual: boolean
}

const numberIn = ({ boards, groups }: NestedCase, { quantity, board, group }: PlacedCount): number =>
  (quantity * boards + board) * groups + group

/** What everybody knows of a count and others of its board. */
const rulesIn = (given: NestedCase): ((count: PlacedCount) => readonly Rule[]) => {
  const { divided, divisions, nestings, exclusive } = given
  const all: readonly Rule[] = [
    ...nestings.map(([inner, outer]) => ({
      row: { of: [outer, inner], signs: [1, -1], value: 0 },
      isEqual: false,
    })),
    ...exclusive.map((each) => ({ row: exclusiveRow(each), isEqual: each.by === 'all' })),
  ]
  const byQuantity = new Map<number, Rule[]>()
  for (const rule of all)
    for (const quantity of rule.row.of) {
      const own = byQuantity.get(quantity)
      if (own) own.push(rule)
      else byQuantity.set(quantity, [rule])
    }
  return ({ quantity, board, group }) => {
    const isThere = ({ row }: Rule): boolean => group === 0 || row.of.every((each) => divided[each])
    const inPlace = (each: number): number => numberIn(given, { quantity: each, board, group })
    const groupSums = divided[quantity]
      ? divisions.map((own) =>
          lessFirst([0, ...own].map((each) => numberIn(given, { quantity, board, group: each }))),
        )
      : []
    return [
      ...(byQuantity.get(quantity) ?? [])
        .filter(isThere)
        .map(({ row, isEqual }) => ({ row: { ...row, of: row.of.map(inPlace) }, isEqual })),
      ...groupSums.map((row) => ({ row, isEqual: true })),
    ]
  }
}
