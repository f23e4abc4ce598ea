import { codesOf, type Form, type Question, questionsOf, type Variable } from '@lyhord/core'

/**
 * What of a form may never change once published, as one canonical JSON text (object keys sorted): id, version, keys,
 * questions in order with kind, range, codes and conditions. Words, sources and rules are left out.
 */
export const shapeOf = (form: Form): string =>
  canonical({
    id: form.id,
    version: form.version,
    keys: form.keys,
    sections: form.sections.map((s) => ({ id: s.id, questions: s.questions.map((q) => q.variable.id) })),
    questions: questionsOf(form).map(shapeOfQuestion),
  })

const shapeOfQuestion = ({ variable, askedWhen, required, chosenAmong }: Question): unknown => ({
  id: variable.id,
  kind: variable.kind,
  limits: limitsOf(variable),
  codes: codesOf(variable)?.map(({ id, means, alone, validFrom, validTo }) => ({
    id,
    means,
    alone,
    validFrom,
    validTo,
  })),
  askedWhen,
  required,
  chosenAmong,
})

const limitsOf = (variable: Variable): unknown => {
  if (variable.kind === 'number') return { min: variable.min, max: variable.max }
  return variable.kind === 'text'
    ? { maxLength: variable.maxLength, identifies: variable.identifies }
    : undefined
}

/** JSON with sorted keys and without absent ones, so that the same content always gives the same text. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`
}
