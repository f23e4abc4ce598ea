import type { Endpoint, ProblemDetail } from '@lyhord/contract'
import { words } from '@lyhord/core'
import { z } from 'zod'

/**
 * What a query or a body says that its address does not read: misspelled, it would be left out in silence and something
 * else be answered or done. Public addresses let be what programs and readers add to them.
 */
export const unknownNames = (
  { access, query, body }: Endpoint,
  asked: { readonly query: unknown; readonly body: unknown },
): readonly ProblemDetail[] =>
  access === 'public'
    ? []
    : [
        ...unread(namesIn(query ?? nothing), asked.query, 'query.', whatIsRead),
        ...(body ? unread(namesIn(body), asked.body, '', whatIsTaken) : []),
      ]

const nothing = z.object({})

/** The names that a shape has, where it has names at all and no others are welcome. */
const namesIn = (shape: z.core.$ZodType): readonly string[] | undefined => {
  if (shape instanceof z.ZodObject) return shape.def.catchall ? undefined : Object.keys(shape.shape)
  if (!(shape instanceof z.ZodUnion)) return undefined
  const each = shape.options.map(namesIn)
  return each.some((names) => names === undefined) ? undefined : each.flatMap((names) => names ?? [])
}

const unread = (
  known: readonly string[] | undefined,
  asked: unknown,
  place: string,
  said: typeof whatIsRead,
): readonly ProblemDetail[] =>
  known === undefined || typeof asked !== 'object' || asked === null || Array.isArray(asked)
    ? []
    : Object.keys(asked)
        .filter((name) => !known.includes(name))
        .map((name) => ({ at: `${place}${name.slice(0, longestName)}`, message: said([...new Set(known)]) }))

const longestName = 40

const whatIsRead = (known: readonly string[]) =>
  known.length === 0
    ? words(
        'Adressen läser inget efter frågetecknet. Ta bort det.',
        'The address reads nothing after the question mark. Take it away.',
      )
    : words(
        `Adressen läser inte det. Den läser: ${known.join(', ')}.`,
        `The address does not read this. It reads: ${known.join(', ')}.`,
      )

const whatIsTaken = (known: readonly string[]) =>
  words(
    `Adressen tar inte emot det. Den tar emot: ${known.join(', ')}.`,
    `The address does not take this. It takes: ${known.join(', ')}.`,
  )
