import {
  type Answer,
  type Answers,
  codesOf,
  type Finding,
  type Form,
  type Variable,
  variablesById,
} from '@lyhord/core'
import { cellReaderOf, type Decisions } from './cell_reader.ts'
import type { CellReading } from './cell_reading.ts'
import { type ComputedReader, computedReaderOf, type Told } from './computed.ts'
import type { PersonOptions } from './identity_reader.ts'
import type { Computation, MappedColumn, Mapping } from './mapping.ts'
import { plainValue } from './plain_name.ts'

/**
 * What one row says of one child: answers by variable id, and a finding for each cell that could not be read (it counts
 * as not answered). `sibling`: which of the row's children, 0 for the only one.
 */
export interface RowReading {
  readonly answers: Answers
  readonly findings: readonly CellFinding[]
  readonly sibling: number
  /** The rows that it is made of, where there are several. */
  readonly parts?: readonly RowPart[]
}

/** A row of a file as it stands there. */
export interface RowPart {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * A finding about a cell. `at`: the place of its column, where several columns answer the variable; `row`: its row, where
 * several rows are one record.
 */
export interface CellFinding extends Finding {
  readonly at?: number
  readonly row?: number
}

/** Reads rows of a file by a mapping. Make one per file: cells that come again are read once. */
export interface RowMapper {
  /** The records of a row, mostly one. `told`: age and sex, where the number they come from is already taken away. */
  readonly read: (cells: readonly string[], told?: Told) => readonly RowReading[]
  /** The place of the column, from 0, that answers a variable; the first where there are several. */
  readonly placeOf: (variable: string, sibling: number) => number | undefined
  /** Variables that some column answers, in form order. */
  readonly variables: readonly Variable[]
  /** The columns one by one, where a row is one record and each answer a cell of its own; else a row is read as a whole. */
  readonly columns?: readonly CellColumn[] | undefined
}

/** A column whose cells are the answers to a variable. */
export interface CellColumn {
  readonly at: number
  readonly id: string
  readonly read: (cell: string) => CellReading
}

/** Makes the reader of one file from a mapping, its form and the file's header. Columns that are missing are passed over. */
export const rowMapperOf = (
  mapping: Mapping,
  form: Form,
  header: readonly string[],
  options: PersonOptions,
): RowMapper => {
  const children = mapping.siblings.length === 0 ? [undefined] : mapping.siblings
  const plans = children.map((child, sibling) =>
    planOf(columnsFor(mapping, child), {
      mapping,
      form,
      header,
      options,
      sibling,
      suffix: child?.suffix ?? '',
    }),
  )
  const [only] = plans
  return {
    read:
      plans.length === 1 && only
        ? (cells, told) => [only.read(cells, told)]
        : (cells, told) =>
            present(
              plans.map((plan) => plan.read(cells, told)),
              mapping,
              form,
            ),
    placeOf: (variable, sibling) => plans[sibling]?.places.get(variable),
    variables: [...variablesById(form).values()].filter((v) => plans.some((plan) => plan.answered.has(v.id))),
    columns: plans.length === 1 ? only?.columns : undefined,
  }
}

type Child = Mapping['siblings'][number] | undefined

/** The columns of one child: its own, and those that all children of the row share. */
const columnsFor = (mapping: Mapping, child: Child): readonly MappedColumn[] => {
  if (!child) return mapping.columns
  const own = new Map(child.columns.map((c) => [c.column, c.variable]))
  const others = new Set(mapping.siblings.flatMap((s) => s.columns.map((c) => c.column)))
  return mapping.columns.map((column) => {
    const variable = own.get(column.column)
    if (variable !== undefined) return { ...column, variable }
    return others.has(column.column) ? { ...column, variable: null } : column
  })
}

/** A row has only the children that some column of theirs says something of; the first is always there. */
const present = (readings: readonly RowReading[], mapping: Mapping, form: Form): readonly RowReading[] => {
  const own = mapping.siblings.map((s) =>
    s.columns.flatMap((c) => (c.variable === null || c.variable === form.keys.record ? [] : [c.variable])),
  )
  return readings.filter(
    ({ answers, findings }, i) =>
      i === 0 || own[i]?.some((id) => answers[id] !== undefined || findings.some((f) => f.variable === id)),
  )
}

interface Setting {
  readonly mapping: Mapping
  readonly form: Form
  readonly header: readonly string[]
  readonly options: PersonOptions
  readonly sibling: number
  readonly suffix: string
}

interface Plan {
  readonly read: (cells: readonly string[], told: Told | undefined) => RowReading
  readonly places: ReadonlyMap<string, number>
  readonly answered: ReadonlySet<string>
  readonly columns: readonly CellColumn[] | undefined
}

interface Part extends CellColumn {
  /** One of several columns that answer the same multi variable. */
  readonly shared: boolean
}

const planOf = (columns: readonly MappedColumn[], setting: Setting): Plan => {
  const { form, sibling } = setting
  const parts = partsOf(columns, setting)
  const computed = computedOf(setting)
  const places = new Map(parts.toReversed().map(({ id, at }) => [id, at]))
  for (const { id, at } of computed) if (!places.has(id) && at !== undefined) places.set(id, at)
  const answered = new Set([...parts, ...computed].map(({ id }) => id))
  const unanswered = Object.fromEntries([...answered].map((id) => [id, undefined]))
  const orders = ordersOf(form, parts)
  const suffixed = setting.suffix === '' ? undefined : form.keys.record
  const read = (cells: readonly string[], told: Told | undefined): RowReading => {
    // Starting from every key keeps the records alike, which V8 reads several times faster.
    const answers: Record<string, Answer | undefined> = { ...unanswered }
    let findings = none
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]
      if (part === undefined) continue
      const reading = part.read(cells[part.at] ?? '')
      if ('finding' in reading) {
        if (findings === none) findings = []
        findings.push(part.shared ? { ...reading.finding, at: part.at } : reading.finding)
      } else if (part.shared) answers[part.id] = joined(answers[part.id], reading.answer, orders.get(part.id))
      else answers[part.id] = reading.answer
    }
    for (const { id, read } of computed) answers[id] ??= read(cells, answers, told)
    const record = suffixed === undefined ? undefined : answers[suffixed]
    if (suffixed !== undefined && typeof record === 'string') answers[suffixed] = record + setting.suffix
    return { answers, findings, sibling }
  }
  const isPlain = computed.length === 0 && answered.size === parts.length
  return { read, places, answered, columns: isPlain ? parts : undefined }
}

const none: CellFinding[] = []

const partsOf = (
  columns: readonly MappedColumn[],
  { mapping, form, header, options }: Setting,
): readonly Part[] => {
  const variables = variablesById(form)
  const decisions = decisionsIn(mapping)
  const used = columns.map((c) => c.variable)
  return columns.flatMap(({ column, variable: id, reads }): Part[] => {
    const at = header.indexOf(column)
    const variable = id === null ? undefined : variables.get(id)
    if (at === -1 || !variable) return []
    const shared = variable.kind === 'multi' && used.filter((other) => other === id).length > 1
    const read = cellReaderOf(variable, reads, decisions.get(variable.id), options)
    return [{ at, id: variable.id, read, shared }]
  })
}

const decisionsIn = ({ codes }: Mapping): ReadonlyMap<string, Decisions> => {
  const found = new Map<string, Map<string, string | null>>()
  for (const { variable, value, code } of codes) {
    const own = found.get(variable) ?? new Map<string, string | null>()
    found.set(variable, own.set(plainValue(value), code))
  }
  return found
}

type Order = ReadonlyMap<string, number>

const ordersOf = (form: Form, parts: readonly Part[]): ReadonlyMap<string, Order> => {
  const variables = variablesById(form)
  return new Map(
    parts
      .filter((p) => p.shared)
      .map(({ id }) => {
        const variable = variables.get(id)
        const codes = variable ? (codesOf(variable) ?? []) : []
        return [id, new Map(codes.map((code, place) => [code.id, place]))]
      }),
  )
}

/** Codes from several columns as one answer: in value-set order, each once. */
const joined = (
  a: Answer | undefined,
  b: Answer | undefined,
  order: Order | undefined,
): Answer | undefined => {
  if (a === undefined || b === undefined) return a ?? b
  if (typeof a !== 'object' || typeof b !== 'object') return b
  return [...new Set([...a, ...b])].sort((x, y) => (order?.get(x) ?? 0) - (order?.get(y) ?? 0))
}

interface ComputedPart {
  readonly id: string
  readonly at: number | undefined
  readonly read: ComputedReader
}

const computedOf = ({ mapping, form, header, options, sibling }: Setting): readonly ComputedPart[] => {
  const variables = variablesById(form)
  return mapping.computed.flatMap(({ variable: id, how }): ComputedPart[] => {
    const variable = variables.get(id)
    const own = ownComputation(how, mapping, sibling)
    const reader = variable && computedReaderOf(variable, own, { header, mapping, options })
    return reader ? [{ id, ...reader }] : []
  })
}

/** A computation from a column of the first child is made from the same column of each child. */
const ownComputation = (how: Computation, { siblings }: Mapping, sibling: number): Computation => {
  const own = (column: string): string => {
    const name = siblings[0]?.columns.find((c) => c.column === column)?.name
    return siblings[sibling]?.columns.find((c) => name !== undefined && c.name === name)?.column ?? column
  }
  if (how.by === 'constant') return how
  if (how.by === 'days') return { ...how, from: own(how.from), to: own(how.to) }
  return { ...how, column: own(how.column) }
}
