import type { Endpoint, ProblemDetail } from '@lyhord/contract'
import { words } from '@lyhord/core'
import { z } from 'zod'

/**
 * What a query asks for that its address does not read: misspelled, it would be left out in silence and the answer be
 * about something else. Public addresses let be what programs and readers add to them.
 */
export const unknownQuery = ({ access, query }: Endpoint, asked: unknown): readonly ProblemDetail[] => {
  if (access === 'public' || typeof asked !== 'object' || asked === null) return []
  const known = query instanceof z.ZodObject ? Object.keys(query.shape) : []
  return Object.keys(asked)
    .filter((name) => !known.includes(name))
    .map((name) => ({ at: `query.${name.slice(0, longestName)}`, message: whatIsRead(known) }))
}

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
