import type { NestedCase, PlacedCell } from './nested_case.ts'

/** One group of people in some boards: a count by quantity and board, and which of them are hidden. */
export const caseOf = (
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly [quantity: number, board: number])[],
  known: Partial<Pick<NestedCase, 'nestings' | 'exclusive'>>,
): NestedCase => {
  const boards = counts[0]?.length ?? 0
  const everybody = Array.from({ length: boards }, (_, board) => board)
  const isHidden = (quantity: number, area: number) => hidden.some(([q, b]) => q === quantity && b === area)
  const cells = counts.flatMap((_, quantity) =>
    [...everybody, boards].map((area): PlacedCell => ({ quantity, area, group: 0 })),
  )
  return {
    counts: counts.map((own) => Float64Array.from(own)),
    boards,
    groups: 1,
    divisions: [],
    divided: counts.map(() => false),
    tellers: counts.map(() => 1),
    areas: [...everybody.map((board) => [board]), everybody],
    before: [],
    shown: cells.filter(({ quantity, area }) => !isHidden(quantity, area)),
    hidden: cells.filter(({ quantity, area }) => isHidden(quantity, area)),
    nestings: [],
    exclusive: [],
    ...known,
  }
}
