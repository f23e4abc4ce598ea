import type { Endpoint, ProblemDetail } from '@lyhord/contract'
import { words } from '@lyhord/core'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { holdsPersonalNumber, personalNumbersAt } from './border_guard.ts'
import { type Refusal, refuse } from './refusal.ts'
import { type TextAsked, textsAsked } from './texts_asked.ts'
import { unknownNames } from './unknown_names.ts'
import { wrongPart } from './wrong_part.ts'

interface Parts {
  params: unknown
  query: unknown
  body: unknown
}

/** Reads a request by its contract, once; the rest of the house trusts the types. */
export const readAsked = (endpoint: Endpoint, request: FastifyRequest): Parts | Refusal => {
  const texts = textsAsked(request.query, request.body, isDoubtful, endpoint.toldAs)
  const deep = texts.filter(({ tooDeep }) => tooDeep)
  if (deep.length > 0) return refuse('not_valid', deep.slice(0, 1).map(deepAt))
  const identities = personalNumbersAt(texts)
  if (identities.length > 0) return refuse('personal_number', identities.map(identityAt), cellsOf(identities))
  const unkept = texts.filter(({ text }) => !canBeKept(text))
  if (unkept.length > 0) return refuse('not_valid', unkept.map(unkeptAt))
  const errors: ProblemDetail[] = [...unknownNames(endpoint, request)]
  const read = (part: string, shape: z.core.$ZodType | undefined, raw: unknown): unknown => {
    if (!shape) return undefined
    const parsed = z.safeParse(shape, raw)
    if (parsed.success) return parsed.data
    errors.push(...parsed.error.issues.map((issue) => detailOf(part, issue)))
    return undefined
  }
  const parts: Parts = {
    params: read('params', endpoint.params, request.params),
    query: read('query', endpoint.query, request.query),
    body: read('body', endpoint.body, request.body ?? {}),
  }
  return errors.length > 0 ? refuse('not_valid', errors) : parts
}

const isDoubtful = (text: string): boolean => !canBeKept(text) || holdsPersonalNumber(text)

/** PostgreSQL keeps every text but those with NUL or half a surrogate pair. */
const canBeKept = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

/** The way to something: from the body's own top, or with the part of the request before it. */
const inBody = (at: string): string => at.replace(/^body\.?/, '')

const deepAt = ({ at }: TextAsked): ProblemDetail => ({
  at: inBody(at),
  message: words('Det ligger djupare än något som tas emot.', 'It lies deeper than anything that is taken.'),
})

const unkeptAt = ({ at }: TextAsked): ProblemDetail => ({
  at: inBody(at),
  message: words('Här står tecken som inte går att spara.', 'Some characters here cannot be saved.'),
})

type Place = Omit<TextAsked, 'text'>

const identityAt = ({ at, cell }: Place): ProblemDetail => ({
  at: inBody(at),
  message: cell
    ? words(
        `På rad ${cell.row} i ${cell.column} står något som liknar ett personnummer.`,
        `Row ${cell.row}, ${cell.column}, holds something that looks like a personal identity number.`,
      )
    : words(
        'Här står något som liknar ett personnummer.',
        'Something here looks like a personal identity number.',
      ),
})

/** Where in a file they stand, so that the rows can be pointed out. */
const cellsOf = (places: readonly Place[]): unknown => {
  const cells = places.flatMap(({ cell }) => cell ?? [])
  return cells.length > 0 ? { cells } : undefined
}

const detailOf = (part: string, issue: z.core.$ZodIssue): ProblemDetail => ({
  at: inBody([part, ...issue.path.map(String)].join('.')),
  message: wrongPart(issue),
})
