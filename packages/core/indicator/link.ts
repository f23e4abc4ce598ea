import type { Answers } from '../answer.ts'
import type { Form } from '../form/form.ts'

/**
 * Gives every record what indicators across records need, as answers: `next.<opened>` is the day the same child's
 * next record was opened, on or after this one closed, and `next.followed_to` the last day the data reach, so that
 * a record is only counted when it has been followed long enough. Records without child or closing day get only
 * the latter.
 */
export const linkRecords = (
  records: readonly Answers[],
  keys: Form['keys'],
  followedTo = lastDayOf(records, keys.closed),
): readonly Answers[] => {
  const openings = openingsByChild(records, keys)
  return records.map((answers, index) => {
    const opened = nextOpening(openings, answers, index, keys)
    return {
      ...answers,
      ...(opened === undefined ? {} : { [`next.${keys.opened}`]: opened }),
      ...(followedTo === undefined ? {} : { 'next.followed_to': followedTo }),
    }
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

interface Opening {
  readonly index: number
  readonly day: string
}

const openingsByChild = (records: readonly Answers[], keys: Form['keys']): Map<string, Opening[]> => {
  const byChild = new Map<string, Opening[]>()
  records.forEach((answers, index) => {
    const [child, day] = [answers[keys.child], answers[keys.opened]]
    if (typeof child !== 'string' || typeof day !== 'string') return
    const openings = byChild.get(child)
    if (openings) openings.push({ index, day })
    else byChild.set(child, [{ index, day }])
  })
  return byChild
}

const nextOpening = (
  openings: Map<string, Opening[]>,
  answers: Answers,
  index: number,
  keys: Form['keys'],
): string | undefined => {
  const [child, closed] = [answers[keys.child], answers[keys.closed]]
  if (typeof child !== 'string' || typeof closed !== 'string') return undefined
  return openings
    .get(child)
    ?.filter((o) => o.index !== index && o.day >= closed)
    .map((o) => o.day)
    .sort()[0]
}
