/** A mark that would like its name beside it; the first ones are placed first. In pixels. */
export interface Wish {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Stands even where there is no good place: one's own. */
  readonly must?: boolean
}

/** Where a name stands: its middle at `y`, from `x` in the direction of `anchor`. */
export interface PlacedName extends Wish {
  readonly anchor: 'start' | 'end' | 'middle'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const letter = 7.2
const high = 15
const away = 9

/**
 * Names beside, above or below their marks, where neither a mark nor another name stands; the rest are left out.
 * `lines`: heights of lines through the whole room, that names keep off where there is another place.
 */
export const placeNames = (
  wishes: readonly Wish[],
  room: Box,
  marks: readonly Pick<Wish, 'x' | 'y'>[],
  lines: readonly number[] = [],
): readonly PlacedName[] => {
  const taken: Box[] = []
  const placed: PlacedName[] = []
  for (const wish of wishes) {
    const own = marks.filter((m) => m.x !== wish.x || m.y !== wish.y)
    const within = placesOf(wish).filter((place) => inside(boxOf(place), room))
    const free = within.filter((place) => {
      const box = boxOf(place)
      return !taken.some((t) => overlap(box, t)) && !own.some((m) => overlap(box, dot(m)))
    })
    const found = free.find((p) => !isOn(lines, boxOf(p))) ?? free[0] ?? (wish.must ? within[0] : undefined)
    if (!found) continue
    taken.push(boxOf(found))
    placed.push(found)
  }
  return placed
}

const placesOf = (w: Wish): readonly PlacedName[] => [
  { ...w, x: w.x + away, anchor: 'start' },
  { ...w, x: w.x - away, anchor: 'end' },
  { ...w, y: w.y - away - 6, anchor: 'middle' },
  { ...w, y: w.y + away + 6, anchor: 'middle' },
  // in a corner of the room: over or under the mark, ending or beginning at it
  ...(['end', 'start'] as const).flatMap((anchor) =>
    [-1, 1].map((side) => ({ ...w, y: w.y + side * (away + 6), anchor })),
  ),
]

const boxOf = ({ x, y, text, anchor }: PlacedName): Box => {
  const wide = text.length * letter
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - high / 2, bottom: y + high / 2 }
}

const dot = ({ x, y }: Pick<Wish, 'x' | 'y'>): Box => ({
  left: x - 5,
  right: x + 5,
  top: y - 5,
  bottom: y + 5,
})

const isOn = (lines: readonly number[], { top, bottom }: Box): boolean =>
  lines.some((y) => top < y && y < bottom)

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const inside = (a: Box, room: Box): boolean =>
  a.left >= room.left && a.right <= room.right && a.top >= room.top && a.bottom <= room.bottom
