import type { Form } from '@lyhord/core'
import { z } from 'zod'
import { form } from './form.ts'

const formFile = z.strictObject({ format: z.literal('lyhord-form-1'), form })

/** A form, or where in the file it is none: paths such as `form.sections.0.id`, at most twenty. */
export type FormFileRead = { readonly form: Form } | { readonly wrongAt: readonly string[] }

/** Deeper than any form: what is nested further is refused before it is read. */
const deepest = 60

/** Reads a form from the text of a JSON file that somebody else wrote; total. */
export const readFormFile = (text: string): FormFileRead => {
  const json = parsed(text)
  if (depthOf(json) > deepest) return { wrongAt: ['form'] }
  const read = formFile.safeParse(json)
  if (read.success) return { form: read.data.form }
  return {
    wrongAt: [...new Set(read.error.issues.map((issue) => issue.path.join('.') || 'format'))].slice(0, 20),
  }
}

/** A form as the JSON that {@link readFormFile} reads. */
export const writeFormFile = (written: Form): string =>
  `${JSON.stringify({ format: 'lyhord-form-1', form: written }, null, 2)}\n`

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const depthOf = (value: unknown, depth = 0): number => {
  if (typeof value !== 'object' || value === null || depth > deepest) return depth
  let most = depth
  for (const inner of Object.values(value)) most = Math.max(most, depthOf(inner, depth + 1))
  return most
}
