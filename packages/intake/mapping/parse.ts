import { codesOf, type Form, type VariableById, variablesById } from '@lyhord/core'
import { delimiters, encodings, type FormatPart, formatParts, type Refused } from '../reading/index.ts'
import type {
  CellForm,
  Computation,
  ComputedAnswer,
  MappedColumn,
  MappedValue,
  Mapping,
  Sibling,
  UnmappedValue,
} from './mapping.ts'
import { noMapping, otherForm } from './mapping_problem.ts'
import { listOf, objectOf, oneOf, textAt, Unreadable, wholeAt } from './parse_json.ts'

/** A mapping as a file to keep or to give to a neighbour. */
export const printMapping = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`

/**
 * Reads a mapping for a form from JSON text, or from what such text was parsed to. What it names must be in the form;
 * what nobody knows here is passed over. Anything else is refused with the place where it went wrong. With `left_out`,
 * questions that the form does not have are left out: it was made for a form with own questions that this one lacks.
 */
export const parseMapping = (
  json: unknown,
  form: Form,
  others: 'refused' | 'left_out' = 'refused',
): Mapping | Refused => {
  try {
    const read = objectOf(
      typeof json === 'string' ? JSON.parse(json.replace(/^\ufeff/, '')) : json,
      'mapping',
    )
    if (read.kind !== 'lyhord-mapping') return noMapping()
    const made = textAt(read, 'form')
    if (made !== form.id) return otherForm(made, form.title)
    return mappingIn(others === 'left_out' ? withoutOthers(read, form) : read, form)
  } catch (error) {
    if (error instanceof Unreadable) return noMapping(error.where)
    if (error instanceof SyntaxError) return noMapping()
    throw error
  }
}

type Parsed = Readonly<Record<string, unknown>>

/** The mapping without what it says of questions that the form does not have. */
const withoutOthers = (read: Parsed, form: Form): Parsed => {
  const known = new Set<unknown>(variablesById(form).keys())
  const unread = (item: unknown): unknown =>
    isParsed(item) && !known.has(item.variable) ? { ...item, variable: null, why: null, sure: 0 } : item
  const about = (list: unknown): unknown =>
    Array.isArray(list) ? list.filter((item) => isParsed(item) && known.has(item.variable)) : list
  return {
    ...read,
    columns: Array.isArray(read.columns) ? read.columns.map(unread) : read.columns,
    computed: about(read.computed),
    codes: about(read.codes),
    unmapped: about(read.unmapped),
    siblings: Array.isArray(read.siblings)
      ? read.siblings.map((child: unknown) =>
          isParsed(child) && Array.isArray(child.columns)
            ? { ...child, columns: child.columns.map(unread) }
            : child,
        )
      : read.siblings,
  }
}

const isParsed = (x: unknown): x is Parsed => typeof x === 'object' && x !== null

const mappingIn = (read: Parsed, form: Form): Mapping => {
  const variables = variablesById(form)
  return {
    kind: 'lyhord-mapping',
    form: form.id,
    formVersion: wholeAt(read, 'formVersion'),
    version: wholeAt(read, 'version'),
    source: textAt(read, 'source'),
    encoding: oneOf(read, 'encoding', [...encodings, null]),
    delimiter: oneOf(read, 'delimiter', [...delimiters, null]),
    quote: oneOf(read, 'quote', ['"', "'", null]),
    sheet: read.sheet === null ? null : textAt(read, 'sheet'),
    headerRow: wholeAt(read, 'headerRow'),
    headerRows: wholeAt(read, 'headerRows'),
    decimal: oneOf(read, 'decimal', [',', '.']),
    epoch: oneOf(read, 'epoch', [1900, 1904, null]),
    chosen: chosenIn(read),
    columns: listOf(read, 'columns', (item) => columnIn(item, variables)),
    computed: listOf(read, 'computed', (item) => computedIn(item, variables)),
    codes: listOf(read, 'codes', (item) => valueIn(item, variables)),
    unmapped: listOf(read, 'unmapped', (item) => unmappedIn(item, variables)),
    siblings: listOf(read, 'siblings', (item) => siblingIn(item, variables)),
    joinedBy: read.joinedBy === undefined ? null : oneOf(read, 'joinedBy', ['record', 'child', null]),
  }
}

const chosenIn = ({ chosen }: Parsed): readonly FormatPart[] =>
  Array.isArray(chosen) ? formatParts.filter((part) => chosen.includes(part)) : []

const reasons = ['chosen', 'id', 'label', 'synonym', 'content'] as const

const variableAt = (item: Parsed, variables: VariableById): string => {
  const id = textAt(item, 'variable')
  if (!variables.has(id)) throw new Unreadable(`variable ${id}`)
  return id
}

const columnIn = (item: Parsed, variables: VariableById): MappedColumn => {
  const sure = typeof item.sure === 'number' ? item.sure : 1
  return {
    column: textAt(item, 'column'),
    variable: item.variable === null ? null : variableAt(item, variables),
    reads: cellFormIn(objectOf(item.reads, 'reads')),
    why: oneOf(item, 'why', [...reasons, null]),
    sure: Math.min(1, Math.max(0, sure)),
    ...(item.holdsPersonalNumbers === true ? { holdsPersonalNumbers: true as const } : {}),
  }
}

const cellFormIn = (reads: Parsed): CellForm => {
  const form = oneOf(reads, 'form', ['value', 'day', 'number', 'person', 'mark'])
  if (form === 'day')
    return {
      form,
      days: oneOf(reads, 'days', ['auto', 'ymd', 'dmy', 'mdy', 'month', 'serial-1900', 'serial-1904']),
    }
  if (form === 'mark') return { form, code: textAt(reads, 'code') }
  if (form === 'number' || form === 'person') return { form }
  return reads.separator === undefined ? { form } : { form, separator: textAt(reads, 'separator') }
}

const computedIn = (item: Parsed, variables: VariableById): ComputedAnswer => ({
  variable: variableAt(item, variables),
  how: computationIn(objectOf(item.how, 'how')),
  why: oneOf(item, 'why', reasons),
})

const computationIn = (how: Parsed): Computation => {
  const by = oneOf(how, 'by', ['age', 'sex', 'days', 'days_after', 'filled', 'constant'])
  switch (by) {
    case 'age':
      return { by, column: textAt(how, 'column'), at: textAt(how, 'at') }
    case 'days':
      return { by, from: textAt(how, 'from'), to: textAt(how, 'to') }
    case 'days_after':
      return { by, from: textAt(how, 'from'), column: textAt(how, 'column') }
    case 'constant':
      return { by, value: textAt(how, 'value') }
    case 'sex':
    case 'filled':
      return { by, column: textAt(how, 'column') }
  }
}

const valueIn = (item: Parsed, variables: VariableById): MappedValue => {
  const variable = variableAt(item, variables)
  const code = item.code === null ? null : textAt(item, 'code')
  const of = variables.get(variable)
  if (code !== null && !(of && codesOf(of)?.some((c) => c.id === code)))
    throw new Unreadable(`${variable}: ${code}`)
  return {
    variable,
    value: textAt(item, 'value'),
    code,
    ...(item.reason === undefined ? {} : { reason: textAt(item, 'reason') }),
    why: oneOf(item, 'why', reasons),
    count: wholeAt(item, 'count'),
  }
}

const unmappedIn = (item: Parsed, variables: VariableById): UnmappedValue => ({
  variable: variableAt(item, variables),
  column: textAt(item, 'column'),
  value: textAt(item, 'value'),
  count: wholeAt(item, 'count'),
})

const siblingIn = (item: Parsed, variables: VariableById): Sibling => ({
  suffix: textAt(item, 'suffix'),
  columns: listOf(item, 'columns', (column) => ({
    column: textAt(column, 'column'),
    name: textAt(column, 'name'),
    variable: column.variable === null ? null : variableAt(column, variables),
  })),
})
