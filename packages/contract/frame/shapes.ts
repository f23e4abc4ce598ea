import { forms } from '@lyhord/catalogue'
import { isDay } from '@lyhord/core'
import { z } from 'zod'

/** Shapes that several resources share. */
export const id = z.uuid()
/** A day of the calendar as the form counts them, the years 1000–9999. */
export const day = z.iso.date({ abort: true }).refine(isDay, 'no_day')
/** For `refine`: the first day is not after the last, where both are said. */
export const daysInOrder: [
  (days: { readonly from?: string | undefined; readonly to?: string | null | undefined }) => boolean,
  { path: string[]; message: string },
] = [({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'from_after_to' }]
export const moment = z.iso.datetime({ offset: true })
export const words = z.object({ sv: z.string(), en: z.string() })
/** A form of the catalogue, by its id. */
export const formId = z.enum(forms.map((f) => f.form.id))
/** A form of a tenant's own: `egen_` and eight random hexadecimal digits. */
export const ownFormId = z.string().regex(/^egen_[0-9a-f]{8}$/)
export const anyFormId = z.union([formId, ownFormId])
export const done = z.object({ done: z.literal(true) })
export const none = z.undefined()

/** The check value of a key: tells whether two keys are the same and says nothing about the key. */
export const keyCheck = z.string().regex(/^[0-9a-f]{32}$/)

/** One line of text without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    .regex(/^[^\u0000-\u001f\u007f]*$/)

/** An e-mail address as it is kept: in lower case, without the space that comes along when it is pasted. */
export const email = z.string().trim().toLowerCase().max(254).check(z.email())
export const password = z.string().min(12).max(200)
/** What the database keeps in 32 bits. */
export const mostCounted = 2_147_483_647
/** What grows by one each time. */
export const counter = z.number().int().min(0).max(mostCounted)

const numberIn = (written: RegExp) => (text: unknown) =>
  typeof text === 'string' && written.test(text) ? Number(text) : text

/** A whole number in an address, in the one way that people write it: not `0x1`, `1e3`, `01` or nothing. */
export const wholeAsked = (least: number, most: number) =>
  z.preprocess(numberIn(/^(0|[1-9]\d*)$/), z.number().int().min(least).max(most))
/** The same, with decimals after a point or not. */
export const numberAsked = (least: number, most: number) =>
  z.preprocess(numberIn(/^(0|[1-9]\d*)(\.\d+)?$/), z.number().min(least).max(most))
export const pageNumber = wholeAsked(1, 100_000).default(1)

/** Raw answers by variable id; read and judged by the form's own rules, not by this shape. */
export const answers = z.record(
  z.string().max(64),
  z.union([z.string().max(4000), z.number(), z.array(z.string().max(64)).max(64), z.null()]),
)

export const finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'query', 'note']),
  variable: z.string().optional(),
  value: z.unknown().optional(),
  message: words,
  remedy: words,
})
