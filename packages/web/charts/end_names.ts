/** A line's name, where it ends. In pixels. */
export interface EndName {
  readonly text: string
  /** The line's last point. */
  readonly x: number
  readonly y: number
  /** What is drawn there, from the highest to the lowest: dots, intervals, bands. */
  readonly drawn: readonly [highest: number, lowest: number]
}

export interface PlacedEndName {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle'
}

const letter = 7.8
const away = 12
const least = 18

/** Beside its point, and apart from the other name. */
export const nameBeside = (own: EndName, other: EndName | undefined): PlacedEndName => {
  const { x, y } = own
  const close = other !== undefined && Math.abs(y - other.y) < least
  const push = close ? (least - Math.abs(y - other.y)) / 2 : 0
  return { x: x + away, y: isOver(own, other) ? y - push : y + push, anchor: 'start' }
}

/** Where there is no room beside: the upper line's over all that is drawn at its point, the lower line's under it. */
export const nameOverOrUnder = (own: EndName, other: EndName | undefined, width: number): PlacedEndName => ({
  x: Math.min(own.x, width - (own.text.length * letter) / 2),
  y: isOver(own, other) ? own.drawn[0] - away : own.drawn[1] + away,
  anchor: 'middle',
})

/** Of two that end in the same point the first by name. */
const isOver = ({ y, text }: EndName, other: EndName | undefined): boolean =>
  other === undefined || y < other.y || (y === other.y && text < other.text)
