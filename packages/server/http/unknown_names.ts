import type { Endpoint, ProblemDetail } from '@lyhord/contract'
import { words } from '@lyhord/core'
import { z } from 'zod'

/**
 * What a query or a body says, at whatever depth, that its address does not read: misspelled, it would be left out in
 * silence and something else be answered or done. Public addresses let be what programs and readers add to them.
 */
export const unknownNames = (
  { access, query, body }: Endpoint,
  asked: { readonly query: unknown; readonly body: unknown },
): readonly ProblemDetail[] =>
  access === 'public'
    ? []
    : [
        ...strangeIn(query ?? nothing, asked.query).map(toldOf('query.', whatIsRead)),
        ...(body ? strangeIn(body, asked.body) : []).map(toldOf('', whatIsTaken)),
      ].slice(0, mostTold)

const nothing = z.object({})
const mostTold = 20
const longestName = 40

/** A name that nothing reads, by the way to it, and those that are read there. */
interface Strange {
  readonly at: string
  readonly known: readonly string[]
}

const toldOf =
  (place: string, said: typeof whatIsRead) =>
  ({ at, known }: Strange): ProblemDetail => ({ at: `${place}${at}`, message: said(known) })

/** A shape that welcomes other names has no strange ones, and one that refuses them says so itself. */
const strangeIn = (shape: z.core.$ZodType, asked: unknown): readonly Strange[] => {
  if (!mayHold(shape) || typeof asked !== 'object' || asked === null) return []
  if (shape instanceof z.ZodObject) return strangeNames(shape.shape, asked)
  if (shape instanceof z.ZodUnion) return fewest(shape.options.map((option) => strangeIn(option, asked)))
  if (isWrapped(shape)) return strangeIn(shape.def.innerType, asked)
  return Object.entries(asked).flatMap(([at, value]) => below(at, heldBy(shape), value))
}

const strangeNames = (shape: Readonly<Record<string, z.core.$ZodType>>, asked: object): readonly Strange[] =>
  Object.entries(Array.isArray(asked) ? {} : asked).flatMap(([name, value]) =>
    Object.hasOwn(shape, name)
      ? below(name, shape[name], value)
      : { at: name.slice(0, longestName), known: Object.keys(shape) },
  )

const below = (at: string, shape: z.core.$ZodType | undefined, asked: unknown): readonly Strange[] =>
  shape
    ? strangeIn(shape, asked).map((found) => ({ ...found, at: `${at.slice(0, longestName)}.${found.at}` }))
    : []

/** Of several shapes, the one that was meant is the one that knows most of the names. */
const fewest = (found: readonly (readonly Strange[])[]): readonly Strange[] =>
  found.reduce((least, other) => (other.length < least.length ? other : least), found[0] ?? [])

const isWrapped = (shape: z.core.$ZodType) =>
  shape instanceof z.ZodOptional || shape instanceof z.ZodNullable || shape instanceof z.ZodDefault

/** What a list or a table holds. */
const heldBy = (shape: z.core.$ZodType): z.core.$ZodType | undefined => {
  if (shape instanceof z.ZodArray) return shape.def.element
  return shape instanceof z.ZodRecord ? shape.def.valueType : undefined
}

/** Whether a name can be strange in it: long lists of plain values are not gone through. */
const mayHold = (shape: z.core.$ZodType | undefined): boolean => {
  if (shape instanceof z.ZodObject) return shape.def.catchall === undefined
  if (shape instanceof z.ZodUnion) return shape.options.every(mayHold)
  if (shape && isWrapped(shape)) return mayHold(shape.def.innerType)
  return shape !== undefined && mayHold(heldBy(shape))
}

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
