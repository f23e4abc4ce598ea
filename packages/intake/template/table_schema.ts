import { codesOf, type Form, type Language, type Question, questionsOf, type Variable } from '@lyhord/core'

/** One column, as Table Schema describes it: only what we say of it. */
export interface TableSchemaField {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly type: 'string' | 'integer' | 'date'
  readonly format?: 'default'
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
    readonly maxLength?: number
  }
  readonly categories?: readonly { readonly value: string; readonly label: string }[]
}

/** A form as a Table Schema descriptor. */
export interface TableSchema {
  readonly $schema: string
  readonly name: string
  readonly title: string
  readonly version: string
  readonly fields: readonly TableSchemaField[]
  readonly fieldsMatch: 'partial'
  readonly missingValues: readonly string[]
  readonly primaryKey: readonly string[]
}

/**
 * A form as a Frictionless Table Schema (Data Package standard 2.0), for programs that make or check files: one field a
 * question, in the order of the form. Several codes in a cell stand with `|` between, which its types cannot say, so
 * that such a field is a string with a pattern. What is required only sometimes is told by our rules, not here.
 */
export const tableSchemaOf = (form: Form, lang: Language): TableSchema => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  name: form.id,
  title: form.title[lang],
  version: String(form.version),
  fields: questionsOf(form).map((question) => fieldOf(question, form, lang)),
  fieldsMatch: 'partial',
  missingValues: [''],
  primaryKey: [form.keys.record],
})

const fieldOf = (question: Question, form: Form, lang: Language): TableSchemaField => {
  const { variable } = question
  const isKey = variable.id === form.keys.record
  const constraints = {
    ...(isKey || (question.required && !question.askedWhen) ? { required: true as const } : {}),
    ...(isKey ? { unique: true as const } : {}),
    ...limitsOf(variable),
  }
  return {
    name: variable.id,
    title: variable.label[lang],
    description: [variable.question, variable.help, variable.example]
      .flatMap((w) => (w ? [w[lang]] : []))
      .join(' '),
    ...kindOf(variable, lang),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

const kindOf = (
  variable: Variable,
  lang: Language,
): Pick<TableSchemaField, 'type' | 'format' | 'categories'> => {
  if (variable.kind === 'number') return { type: 'integer' }
  if (variable.kind === 'day') return { type: 'date', format: 'default' }
  if (variable.kind === 'multi') return { type: 'string' }
  const categories = codesOf(variable)?.map(({ id, label }) => ({ value: id, label: label[lang] }))
  return categories ? { type: 'string', categories } : { type: 'string' }
}

const limitsOf = (variable: Variable): TableSchemaField['constraints'] => {
  const codes = codesOf(variable)?.map(({ id }) => id) ?? []
  switch (variable.kind) {
    case 'one':
    case 'yes_no':
      return { enum: codes }
    case 'multi':
      return { pattern: `^(?:${codes.join('|')})(?:\\|(?:${codes.join('|')}))*$` }
    case 'number':
      return { minimum: variable.min, maximum: variable.max }
    case 'text':
      return { maxLength: variable.maxLength }
    case 'pseudonym':
      return { pattern: '^[0-9a-f]{64}$' }
    case 'day':
      return {}
  }
}
