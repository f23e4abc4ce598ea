import type { Answer, Answers } from '../answer.ts'
import { chainContinuedOn, chainLength, chainOpened } from '../expression/linked.ts'
import type { Form } from '../form/form.ts'
import { daysBetween } from '../time/day.ts'
import type { Opening } from './children.ts'

/** So many days after a closing a new opening about the same child goes on with it: seven, chosen here. */
export const chainDays = 7

/**
 * A record's place in a chain, as answers: how many records the chain has, up to and including this one, the day its
 * first one was opened, and the day its next one was, none when this is the last.
 */
type Place = { [chainLength]: number; [chainOpened]: string; [chainContinuedOn]?: string }

/**
 * The chains of children's records, by the record's place among `records`. As in rules across records, each is held
 * against the one before it that was closed last; one opened before that closing is no link of a chain.
 */
export const chainsIn = (
  children: ReadonlyMap<string, readonly Opening[]>,
  records: readonly Answers[],
  { closed }: Pick<Form['keys'], 'closed'>,
): ReadonlyMap<number, Readonly<Record<string, Answer>>> => {
  const places = new Map<number, Place>()
  for (const openings of children.values()) {
    let former: { readonly place: Place; readonly closed: string } | undefined
    for (const { index, day } of openings) {
      const goesOnFrom = former && goesOn(former.closed, day) ? former.place : undefined
      const place = placeAfter(goesOnFrom, day)
      if (goesOnFrom) goesOnFrom[chainContinuedOn] ??= day
      places.set(index, place)
      const until = records[index]?.[closed]
      if (typeof until === 'string' && (!former || until >= former.closed)) former = { place, closed: until }
    }
  }
  return places
}

const placeAfter = (former: Place | undefined, opened: string): Place => ({
  [chainLength]: (former?.[chainLength] ?? 0) + 1,
  [chainOpened]: former?.[chainOpened] ?? opened,
})

const goesOn = (closed: string, opened: string): boolean =>
  closed <= opened && daysBetween(closed, opened) <= chainDays
