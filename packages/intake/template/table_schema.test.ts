import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms } from '@lyhord/catalogue'
import { codesOf, printCell, type Variable, variablesOf } from '@lyhord/core'
import { type TableSchemaField, tableSchemaOf } from './table_schema.ts'

// The rules of https://datapackage.org/standard/table-schema/, those that concern what we say.
const types = ['string', 'integer', 'date']
const constraintsOf: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'enum', 'pattern', 'minLength', 'maxLength'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  date: ['required', 'unique', 'enum', 'minimum', 'maximum'],
}

/** Whether a cell is valid by the schema alone, as a program that knows nothing of us would say. */
const accepts = ({ type, constraints = {}, categories }: TableSchemaField, cell: string): boolean => {
  if (cell === '') return !constraints.required
  if (type === 'integer' && !/^[-+]?\d+$/.test(cell)) return false
  if (type === 'date' && !(/^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)))) return false
  return (
    (constraints.enum?.includes(cell) ?? true) &&
    (categories?.some(({ value }) => value === cell) ?? true) &&
    (constraints.pattern === undefined || new RegExp(constraints.pattern).test(cell)) &&
    (constraints.minimum === undefined || Number(cell) >= constraints.minimum) &&
    (constraints.maximum === undefined || Number(cell) <= constraints.maximum) &&
    (constraints.maxLength === undefined || cell.length <= constraints.maxLength)
  )
}

const cellsOf = (variable: Variable): readonly [right: readonly string[], wrong: readonly string[]] => {
  const codes = codesOf(variable)?.map(({ id }) => id) ?? []
  switch (variable.kind) {
    case 'one':
    case 'yes_no':
      return [codes, ['finns_inte', `${codes[0]} `, codes[0]?.toUpperCase() ?? 'X']]
    case 'multi':
      return [
        [...codes, printCell(variable, codes)],
        ['finns_inte', `${codes[0]}|`, `${codes[0]},${codes[1]}`],
      ]
    case 'number':
      return [
        [String(variable.min), String(variable.max)],
        [String(variable.min - 1), String(variable.max + 1), 'många', '1.5'],
      ]
    case 'day':
      return [['2025-10-31'], ['31/10/2025', 'igår']]
    case 'text':
      return [['a'], ['a'.repeat(variable.maxLength + 1)]]
    case 'pseudonym':
      return [['0f'.repeat(32)], ['0F'.repeat(32), 'ab', '0f'.repeat(33)]]
  }
}

for (const { form } of forms) {
  test(`the table schema of ${form.id} follows the specification, in both languages`, () => {
    for (const lang of ['sv', 'en'] as const) {
      const schema = tableSchemaOf(form, lang)
      const names = schema.fields.map(({ name }) => name)
      assert.deepEqual(
        names,
        variablesOf(form).map(({ id }) => id),
      )
      assert.equal(new Set(names).size, names.length)
      assert.deepEqual(schema.missingValues, [''])
      assert.ok(schema.primaryKey.length > 0 && schema.primaryKey.every((name) => names.includes(name)))
      assert.match(schema.$schema, /^https:\/\/datapackage\.org\/profiles\/2\.0\/tableschema\.json$/)
      for (const field of schema.fields) {
        assert.ok(types.includes(field.type) && field.title !== '' && field.description !== '', field.name)
        for (const constraint of Object.keys(field.constraints ?? {}))
          assert.ok(constraintsOf[field.type]?.includes(constraint), `${field.name} ${constraint}`)
        for (const list of [field.constraints?.enum, field.categories?.map(({ value }) => value)])
          if (list) assert.ok(list.length > 0 && new Set(list).size === list.length, field.name)
        if (field.categories) assert.equal(field.type, 'string')
      }
      assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema)
    }
  })

  test(`by the table schema of ${form.id} alone, right cells are right and wrong ones wrong`, () => {
    const fields = tableSchemaOf(form, 'sv').fields
    for (const [at, variable] of variablesOf(form).entries()) {
      const field = fields[at]
      assert.ok(field)
      const [right, wrong] = cellsOf(variable)
      for (const cell of right) assert.equal(accepts(field, cell), true, `${variable.id} ${cell}`)
      for (const cell of wrong) assert.equal(accepts(field, cell), false, `${variable.id} ${cell}`)
    }
  })
}
