import type { Answer, Answers } from '../answer.ts'
import { followedTo as lastDay } from '../expression/linked.ts'
import type { Form } from '../form/form.ts'
import { chainsIn } from './chains.ts'
import { childrenIn, firstFrom, type Opening, openingOf } from './children.ts'

/**
 * Gives every record what indicators across records need, as answers: `next.<opened>` is the day the same child's
 * next record was opened, on or after this one closed, and `next.followed_to` the last day the data reach, so that
 * a record is only counted when it has been followed long enough. Records without child or closing day get only
 * the latter. `chain.…` is the record's place in a chain (see `chainsIn`). Events (opened and closed are one variable)
 * make no chains; they are followed by those of a later day, and also get `previous.<opened>`: the day of the same
 * child's former event, the first of a day being no event's follower.
 */
export const linkRecords = (
  records: readonly Answers[],
  keys: Form['keys'],
  followedTo = lastDayOf(records, keys.closed),
): readonly Answers[] => {
  const children = childrenIn(records, keys)
  const isEvent = keys.opened === keys.closed
  const chains = isEvent ? undefined : chainsIn(children, records, keys)
  const [next, previous] = [`next.${keys.opened}`, `previous.${keys.opened}`]
  return records.map((answers, index) => {
    const linked: Record<string, Answer | undefined> = { ...answers }
    const openings = openingOf(children, answers, keys)
    const closed = answers[keys.closed]
    if (openings && typeof closed === 'string') {
      const opened = isEvent ? nextEvent(openings, closed) : nextOpening(openings, closed, index)
      if (opened !== undefined) linked[next] = opened
      const former = isEvent ? formerEvent(openings, closed, index) : undefined
      if (former !== undefined) linked[previous] = former
    }
    if (followedTo !== undefined) linked[lastDay] = followedTo
    return Object.assign(linked, chains?.get(index))
  })
}

/** The last day a variable has in a set of records: how far the data reach. */
export const lastDayOf = (records: readonly Answers[], variable: string): string | undefined => {
  let last: string | undefined
  for (const answers of records) {
    const day = answers[variable]
    if (typeof day === 'string' && (last === undefined || day > last)) last = day
  }
  return last
}

const nextOpening = (openings: readonly Opening[], closed: string, index: number): string | undefined => {
  const first = firstFrom(openings, closed)
  return (openings[first]?.index === index ? openings[first + 1] : openings[first])?.day
}

/** The first opening after a day: `~` sorts after every ending of it. */
const nextEvent = (openings: readonly Opening[], day: string): string | undefined =>
  openings[firstFrom(openings, `${day}~`)]?.day

/** Several events of one day stand in the order of the records. */
const formerEvent = (openings: readonly Opening[], day: string, index: number): string | undefined => {
  const first = firstFrom(openings, day)
  return (openings[first]?.index === index ? openings[first - 1] : openings[first])?.day
}
