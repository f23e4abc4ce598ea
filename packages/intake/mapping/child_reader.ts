import { type Answer, codesOf, type Form, variablesById } from '@lyhord/core'
import { cellReaderOf, type Decisions } from './cell_reader.ts'
import type { ChildSetting } from './child_setting.ts'
import type { Told } from './computed.ts'
import { computedOf } from './computed_parts.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { plainValue } from './plain_name.ts'
import type { CellColumn, CellFinding, RowReading } from './row_reading.ts'

/** Reads what a row says of one child. */
export interface ChildReader {
  readonly read: (cells: readonly string[], told: Told | undefined) => RowReading
  readonly places: ReadonlyMap<string, number>
  readonly answered: ReadonlySet<string>
  readonly columns: readonly CellColumn[] | undefined
}

interface Part extends CellColumn {
  /** One of several columns that answer the same multi variable. */
  readonly shared: boolean
}

export const childReaderOf = (columns: readonly MappedColumn[], setting: ChildSetting): ChildReader => {
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
    for (const { id, read } of computed) {
      if (answers[id] !== undefined) continue
      const reading = read(cells, answers, told)
      if ('answer' in reading) answers[id] = reading.answer
      else findings = [...findings, reading.finding]
    }
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
  { mapping, form, header, options }: ChildSetting,
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
