import type { Answer, Answers } from '../answer.ts'
import type { Form } from '../form/form.ts'

type Keys = Form['keys']

/** What records are linked by, row by row: their child and the days they were opened and closed. */
export interface Keyed {
  readonly rows: number
  readonly child: (row: number) => string | undefined
  readonly opened: (row: number) => string | undefined
  readonly closed: (row: number) => string | undefined
}

/** What the records of a form are linked by; nobody's where the form is about no child. */
export const keyedBy = (
  rows: number,
  { child, opened, closed }: Keys,
  answer: (variable: string, row: number) => Answer | undefined,
): Keyed => {
  const text =
    (variable: string) =>
    (row: number): string | undefined => {
      const given = answer(variable, row)
      return typeof given === 'string' ? given : undefined
    }
  return {
    rows,
    child: child === undefined ? () => undefined : text(child),
    opened: text(opened),
    closed: text(closed),
  }
}

/** What records held one by one are linked by. */
export const keyedRecords = (records: readonly Answers[], keys: Keys): Keyed =>
  keyedBy(records.length, keys, (variable, row) => records[row]?.[variable])

/** The opened records of each child, first day first and those of a day in their order. */
export interface Openings {
  readonly places: ReadonlyMap<string, number>
  /** Where the rows of each place begin in `order`; one more than there are places. */
  readonly begins: Int32Array
  readonly order: Int32Array
  readonly day: (at: number) => string
}

export const openingsIn = ({ rows, child, opened }: Keyed): Openings => {
  const places = new Map<string, number>()
  const placeOf = new Int32Array(rows).fill(-1)
  for (let row = 0; row < rows; row++) {
    const who = child(row)
    if (who === undefined || opened(row) === undefined) continue
    const place = places.get(who) ?? places.size
    places.set(who, place)
    placeOf[row] = place
  }
  const day = (row: number | undefined): string => opened(row ?? -1) ?? ''
  const { begins, order } = gathered(placeOf, places.size)
  const byDay = (a: number, b: number): number => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b)
  for (let place = 0; place < places.size; place++) {
    const [begin = 0, end = 0] = [begins[place], begins[place + 1]]
    if (end - begin > 1) order.subarray(begin, end).sort(byDay)
  }
  return { places, begins, order, day: (at) => day(order[at]) }
}

/** The rows of each place together, in their order; −1 is no place. */
const gathered = (placeOf: Int32Array, places: number): Pick<Openings, 'begins' | 'order'> => {
  const begins = new Int32Array(places + 1)
  for (const place of placeOf) if (place >= 0) begins[place + 1] = (begins[place + 1] ?? 0) + 1
  for (let place = 0; place < places; place++)
    begins[place + 1] = (begins[place + 1] ?? 0) + (begins[place] ?? 0)
  const next = begins.slice()
  const order = new Int32Array(begins[places] ?? 0)
  for (let row = 0; row < placeOf.length; row++) {
    const place = placeOf[row] ?? -1
    if (place < 0) continue
    const at = next[place] ?? 0
    order[at] = row
    next[place] = at + 1
  }
  return { begins, order }
}

/** Where the openings of a child stand in `order`, the end not included; none of a child that has not been opened. */
export const openingsOf = (
  { places, begins }: Openings,
  child: string,
): readonly [begin: number, end: number] => {
  const place = places.get(child)
  return place === undefined ? [0, 0] : [begins[place] ?? 0, begins[place + 1] ?? 0]
}

/** Where the first opening on or after a day stands, by halving: one pseudonym may be on every row of a file. */
export const firstFrom = (
  { day }: Openings,
  [begin, end]: readonly [begin: number, end: number],
  from: string,
): number => {
  let [low, high] = [begin, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (day(middle) < from) low = middle + 1
    else high = middle
  }
  return low
}
