import type { Axis, FunnelDot } from '../document.ts'

/** A dot that is to be drawn; `name`: null of one that may not be named. */
export interface Dot {
  readonly n: number
  readonly value: number
  readonly own: boolean
  readonly name: string | null
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The picture that there is room in, and signs and dots in it, in millimetres of an A4 page. */
const [wide, high, letter, line, dot, away] = [132, 50, 1.75, 3.4, 1.4, 2]
/** With more dots than this, names would stand at a few by chance: only one's own is named. */
const mostNamed = 25
const sides = ['right', 'left', 'above', 'below'] as const

/**
 * Finds room for the names beside their dots and off the line of the target, one's own first; the table has those that
 * there is no room for.
 */
export const nameDots = (
  dots: readonly Dot[],
  { target, across, up }: { readonly target: number; readonly across: Axis; readonly up: Axis },
): readonly FunnelDot[] => {
  const upright = (value: number): number => high * (1 - (value - up.low) / (up.high - up.low))
  const at = dots.map(({ n, value }) => ({
    x: (wide * (n - across.low)) / (across.high - across.low),
    y: upright(value),
  }))
  const taken: Box[] = [around(wide / 2, upright(target), wide / 2, 0.2)]
  const placed = new Map<number, FunnelDot['name']>()
  const wishes = [...dots.keys()].filter((i) => dots[i]?.own || dots.length <= mostNamed)
  for (const i of wishes.toSorted((a, b) => Number(dots[b]?.own) - Number(dots[a]?.own) || a - b)) {
    const [text, own] = [dots[i]?.name ?? '', at[i]]
    if (text === '' || !own) continue
    const others = at.filter((_, k) => k !== i).map(({ x, y }) => around(x, y, dot, dot))
    const free = sides.find((s) => isFree(boxAt(s, own, text), [...others, ...taken]))
    const side = free ?? (dots[i]?.own ? sides.find((s) => isFree(boxAt(s, own, text), [])) : undefined)
    if (!side) continue
    taken.push(boxAt(side, own, text))
    placed.set(i, { text, side })
  }
  return dots.map(({ n, value, own }, i) => ({ n, value, own, name: placed.get(i) ?? null }))
}

const boxAt = (side: (typeof sides)[number], { x, y }: { x: number; y: number }, text: string): Box => {
  const [half, beside] = [(text.length * letter) / 2, away + line / 2]
  if (side === 'right') return around(x + away + half, y, half, line / 2)
  if (side === 'left') return around(x - away - half, y, half, line / 2)
  return around(x, side === 'above' ? y - beside : y + beside, half, line / 2)
}

const around = (x: number, y: number, halfWide: number, halfHigh: number): Box => ({
  left: x - halfWide,
  right: x + halfWide,
  top: y - halfHigh,
  bottom: y + halfHigh,
})

const isFree = (box: Box, taken: readonly Box[]): boolean =>
  box.left >= 0 &&
  box.right <= wide &&
  box.top >= 0 &&
  box.bottom <= high &&
  !taken.some((t) => box.left < t.right && t.left < box.right && box.top < t.bottom && t.top < box.bottom)
