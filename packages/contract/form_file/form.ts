import { type Form, mostCodes } from '@lyhord/core'
import { z } from 'zod'
import { day } from '../frame/shapes.ts'
import { expression } from './expression.ts'

/** Not a name that every object has: answers and codes are looked up by their ids. */
const id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/)
  .refine((name) => !(name in {}))
const text = z.string().max(2000)
const words = z.strictObject({ sv: text, en: text })
const source = z.strictObject({
  text,
  english: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  evidence: z.enum(['verified', 'verified_concept', 'proposal']),
})

const code = z.strictObject({
  id,
  label: words,
  help: words.optional(),
  means: z.enum(['unknown', 'none']).optional(),
  alone: z.literal(true).optional(),
  validFrom: day.optional(),
  validTo: day.optional(),
  source: source.optional(),
})

const described = {
  id,
  label: words,
  question: words,
  help: words.optional(),
  example: words.optional(),
  source,
}

const variable = z.discriminatedUnion('kind', [
  z.strictObject({
    ...described,
    kind: z.enum(['one', 'multi']),
    values: z.strictObject({ id, codes: z.array(code).min(1).max(mostCodes), source }),
  }),
  z.strictObject({ ...described, kind: z.literal('yes_no') }),
  z.strictObject({
    ...described,
    kind: z.literal('number'),
    min: z.number().int(),
    max: z.number().int(),
    unit: words.optional(),
  }),
  z.strictObject({ ...described, kind: z.literal('day') }),
  z.strictObject({
    ...described,
    kind: z.literal('text'),
    maxLength: z.number().int().min(1).max(2000),
    identifies: z.literal(true).optional(),
  }),
  z.strictObject({ ...described, kind: z.literal('pseudonym') }),
])

const question = z.strictObject({
  variable,
  askedWhen: expression.optional(),
  required: z.literal(true).optional(),
  chosenAmong: id.optional(),
})

const answer = z.union([z.string().max(2000), z.number(), z.array(z.string().max(80))])
const answers = z.record(z.string().max(80), answer)
const examples = <T extends z.ZodType>(of: T) =>
  z.strictObject({ holds: z.record(z.string(), of), breaks: z.record(z.string(), of) })

const judged = {
  id,
  severity: z.enum(['error', 'query', 'note']),
  validFrom: day,
  validTo: day.optional(),
  source,
  at: id,
  message: words,
  remedy: words,
  holds: expression,
}

const rule = z.strictObject({ ...judged, examples: examples(answers) })
const ruleAcross = z.strictObject({
  ...judged,
  sharing: id,
  orderedBy: id,
  reaching: id,
  examples: examples(z.array(answers)),
})

/** A form as JSON. What it says is checked by the linter; here only that it is a form at all. */
export const form: z.ZodType<Form> = z.strictObject({
  id,
  version: z.number().int().min(1),
  title: words,
  minutes: z.number().min(0).max(600),
  validFrom: day,
  source,
  sections: z.array(z.strictObject({ id, title: words, questions: z.array(question).max(500) })).max(100),
  rules: z.array(rule).max(1000),
  rulesAcross: z.array(ruleAcross).max(100),
  keys: z.strictObject({ record: id, child: id.optional(), opened: id, closed: id }),
})
