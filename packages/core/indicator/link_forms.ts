import type { Answer, Answers } from '../answer.ts'
import { linkedFollowedTo } from '../expression/linked.ts'
import type { Form } from '../form/form.ts'
import { firstFrom, type Keyed, keyedRecords, openingsIn, openingsOf } from './children.ts'
import { lastDayOf } from './link.ts'

/** A set of records of one form with the form's keys. */
export interface Linkable {
  readonly records: readonly Answers[]
  readonly keys: Form['keys']
}

/**
 * Gives the records of one form what they led to in another, by the child's pseudonym: `linked.<id>` for each id of
 * `carry`, from the same child's first record there opened on or after the day this one was opened, and
 * `linked.followed_to`, the last day the other form's records reach. Without a child or a day only the latter.
 */
export const linkForms = (
  { records, keys }: Linkable,
  other: Linkable,
  carry: readonly string[],
): readonly Answers[] => {
  const to = ledTo(keyedRecords(records, keys), keyedRecords(other.records, other.keys))
  const followedTo = lastDayOf(other.records, other.keys.closed)
  return records.map((answers, row) => {
    const linked: Record<string, Answer | undefined> = { ...answers }
    if (followedTo !== undefined) linked[linkedFollowedTo] = followedTo
    const found = other.records[to[row] ?? -1]
    for (const id of found ? carry : []) {
      const answer = found?.[id]
      if (answer !== undefined) linked[`linked.${id}`] = answer
    }
    return linked
  })
}

/** The row of another form that each row led to; −1 to none. */
export const ledTo = ({ rows, child, opened }: Keyed, other: Keyed): Int32Array => {
  const openings = openingsIn(other)
  const to = new Int32Array(rows).fill(-1)
  for (let row = 0; row < rows; row++) {
    const [who, day] = [child(row), opened(row)]
    if (who === undefined || day === undefined) continue
    const span = openingsOf(openings, who)
    const at = firstFrom(openings, span, day)
    if (at < span[1]) to[row] = openings.order[at] ?? -1
  }
  return to
}
