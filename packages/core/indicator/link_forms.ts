import type { Answer, Answers } from '../answer.ts'
import { linkedFollowedTo } from '../expression/linked.ts'
import type { Form } from '../form/form.ts'
import { childrenIn, firstFrom, openingOf } from './children.ts'
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
  const children = childrenIn(other.records, other.keys)
  const followedTo = lastDayOf(other.records, other.keys.closed)
  return records.map((answers) => {
    const linked: Record<string, Answer | undefined> = { ...answers }
    if (followedTo !== undefined) linked[linkedFollowedTo] = followedTo
    const [openings, day] = [openingOf(children, answers, keys), answers[keys.opened]]
    if (!openings || typeof day !== 'string') return linked
    const found = other.records[openings[firstFrom(openings, day)]?.index ?? -1]
    for (const id of found ? carry : []) {
      const answer = found?.[id]
      if (answer !== undefined) linked[`linked.${id}`] = answer
    }
    return linked
  })
}
