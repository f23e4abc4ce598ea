import type { Answer, Answers } from '../answer.ts'
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
  const nextOpened = `next.${keys.opened}`
  return records.map((answers, index) => {
    const linked: Record<string, Answer | undefined> = { ...answers }
    const opened = nextOpening(openings, answers, index, keys)
    if (opened !== undefined) linked[nextOpened] = opened
    if (followedTo !== undefined) linked['next.followed_to'] = followedTo
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

interface Opening {
  readonly index: number
  readonly day: string
}

/** The openings of each child, first day first. */
const openingsByChild = (
  records: readonly Answers[],
  keys: Form['keys'],
): ReadonlyMap<string, readonly Opening[]> => {
  const byChild = new Map<string, Opening[]>()
  records.forEach((answers, index) => {
    const [child, day] = [answers[keys.child], answers[keys.opened]]
    if (typeof child !== 'string' || typeof day !== 'string') return
    const openings = byChild.get(child)
    if (openings) openings.push({ index, day })
    else byChild.set(child, [{ index, day }])
  })
  for (const openings of byChild.values())
    openings.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return byChild
}

const nextOpening = (
  openings: ReadonlyMap<string, readonly Opening[]>,
  answers: Answers,
  index: number,
  keys: Form['keys'],
): string | undefined => {
  const [child, closed] = [answers[keys.child], answers[keys.closed]]
  if (typeof child !== 'string' || typeof closed !== 'string') return undefined
  const all = openings.get(child) ?? []
  const first = firstFrom(all, closed)
  return (all[first]?.index === index ? all[first + 1] : all[first])?.day
}

/** The place of the first opening on or after a day, by halving: one pseudonym may be on every row of a file. */
const firstFrom = (openings: readonly Opening[], day: string): number => {
  let [low, high] = [0, openings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((openings[middle]?.day ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}
