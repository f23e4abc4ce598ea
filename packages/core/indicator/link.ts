import type { Answer, Answers } from '../answer.ts'
import { chainContinuedOn, chainLength, chainOpened, followedTo as lastDay } from '../expression/linked.ts'
import type { Form } from '../form/form.ts'
import { keyedRecords } from './children.ts'
import { linksIn } from './links.ts'

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
  const { next, previous, chains } = linksIn(keyedRecords(records, keys), keys)
  const [nextOpened, previousOpened] = [`next.${keys.opened}`, `previous.${keys.opened}`]
  return records.map((answers, row) => {
    const linked: Record<string, Answer | undefined> = { ...answers }
    const opened = (id: string, of: Int32Array | undefined): void => {
      const day = records[of?.[row] ?? -1]?.[keys.opened]
      if (day !== undefined) linked[id] = day
    }
    opened(nextOpened, next)
    opened(previousOpened, previous)
    if (followedTo !== undefined) linked[lastDay] = followedTo
    opened(chainOpened, chains?.first)
    opened(chainContinuedOn, chains?.continued)
    if (chains?.length[row]) linked[chainLength] = chains.length[row]
    return linked
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
