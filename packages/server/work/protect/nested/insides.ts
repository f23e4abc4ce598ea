import type { NestedCase } from './nested_case.ts'

/** Which of some boards an area has. */
export interface Inside {
  /** Their places among the boards. */
  readonly places: readonly number[]
  /** The same for all areas that have the same ones. */
  readonly number: number
}

/** By area, which of some boards it has. */
export const insidesOf = (
  { areas }: Pick<NestedCase, 'areas'>,
  boards: readonly number[],
): readonly Inside[] => {
  const placeOf = new Map(boards.map((board, place) => [board, place]))
  const numbers = new Map<string, number>()
  return areas.map((area) => {
    const places = area.flatMap((board) => placeOf.get(board) ?? [])
    const number = numbers.get(places.join()) ?? numbers.size
    numbers.set(places.join(), number)
    return { places, number }
  })
}
