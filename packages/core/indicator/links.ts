import type { Form } from '../form/form.ts'
import { type Chains, chainsIn } from './chains.ts'
import { firstFrom, type Keyed, type Openings, openingsIn, openingsOf } from './children.ts'

/** Which rows a row is linked to; −1 to none. Events have a `previous` and no chains. */
export interface Links {
  readonly next: Int32Array
  readonly previous: Int32Array | undefined
  readonly chains: Chains | undefined
}

/** How records of the same child follow each other (see `linkRecords`). */
export const linksIn = (keyed: Keyed, keys: Form['keys']): Links => {
  const openings = openingsIn(keyed)
  const isEvent = keys.opened === keys.closed
  const nextOf = isEvent ? nextEvent : nextOpening
  return {
    next: closedRows(keyed, openings, nextOf),
    previous: isEvent ? closedRows(keyed, openings, formerEvent) : undefined,
    chains: isEvent ? undefined : chainsIn(openings, keyed),
  }
}

/** Where among a child's openings a record closed on this day leads; beyond them: nowhere. */
type Leads = (openings: Openings, span: readonly [number, number], closed: string, row: number) => number

const closedRows = ({ rows, child, closed }: Keyed, openings: Openings, leads: Leads): Int32Array => {
  const to = new Int32Array(rows).fill(-1)
  for (let row = 0; row < rows; row++) {
    const [who, day] = [child(row), closed(row)]
    if (who === undefined || day === undefined) continue
    const span = openingsOf(openings, who)
    const at = leads(openings, span, day, row)
    if (span[0] <= at && at < span[1]) to[row] = openings.order[at] ?? -1
  }
  return to
}

const nextOpening: Leads = (openings, span, closed, row) => {
  const first = firstFrom(openings, span, closed)
  return openings.order[first] === row ? first + 1 : first
}

/** The first opening after a day: `~` sorts after every ending of it. */
const nextEvent: Leads = (openings, span, day) => firstFrom(openings, span, `${day}~`)

/** Several events of one day stand in the order of the records. */
const formerEvent: Leads = (openings, span, day, row) => {
  const first = firstFrom(openings, span, day)
  return openings.order[first] === row ? first - 1 : first
}
