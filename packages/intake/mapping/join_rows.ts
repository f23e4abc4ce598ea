import { type Answer, type Answers, codesOf, type Form, type Variable, variablesById } from '@lyhord/core'
import type { Mapping } from './mapping.ts'
import { rowsDiffer } from './mapping_problem.ts'
import type { RowMapper } from './row_mapper.ts'
import type { CellFinding, RowPart, RowReading } from './row_reading.ts'

/** Reads a file's rows in order. A record of several rows comes with the last of them, whose number it has. */
export interface RecordReader {
  readonly read: (row: number, cells: readonly string[]) => readonly RowReading[]
}

/** The rows of a file as they stand there, as often as they are asked for. */
export interface FileRows {
  readonly header: readonly string[]
  readonly rows: () => AsyncIterable<readonly RowPart[]>
}

/**
 * Opens the records of a file: each row its own or, where the mapping joins rows, those with the same id one record with
 * all their codes. The file is then read through once more, and memory holds one text for each id.
 */
export const recordReaderOf = async (
  mapper: RowMapper,
  mapping: Pick<Mapping, 'joinedBy' | 'siblings'>,
  form: Form,
  file: FileRows,
): Promise<RecordReader> => {
  const keyOf = mapping.siblings.length > 0 ? undefined : recordKeyOf(mapper, mapping.joinedBy, form)
  if (!keyOf) return { read: (_, cells) => mapper.read(cells) }
  const last = new Map<string, number>()
  for await (const rows of file.rows())
    for (const { row, cells } of rows) {
      const key = keyOf(cells)
      if (key !== undefined) last.set(key, row)
    }
  const join = joinerOf(form, mapping.joinedBy === 'child')
  const open = new Map<string, RowPart[]>()
  return {
    read: (row, cells) => {
      const key = keyOf(cells)
      if (key === undefined) return join([{ row, cells }], mapper)
      const parts = open.get(key) ?? []
      parts.push({ row, cells })
      if (row < (last.get(key) ?? row)) {
        open.set(key, parts)
        return []
      }
      open.delete(key)
      return join(parts, mapper)
    },
  }
}

/** What rows of the same record have in common; `undefined` for a row without an id. */
const recordKeyOf = (
  mapper: RowMapper,
  joinedBy: Mapping['joinedBy'],
  { keys }: Form,
): ((cells: readonly string[]) => string | undefined) | undefined => {
  const id = mapper.placeOf(keys.record, 0)
  if (joinedBy === null || id === undefined) return undefined
  const child = joinedBy === 'child' && keys.child !== undefined ? mapper.placeOf(keys.child, 0) : undefined
  return (cells) => {
    const name = (cells[id] ?? '').trim()
    if (name === '') return undefined
    // a number may be written with a hyphen in one row and without in the next
    return child === undefined ? name : `${name} ${(cells[child] ?? '').replace(/[^0-9a-z]/gi, '')}`
  }
}

const joinerOf = (form: Form, byChild: boolean) => {
  const variables = variablesById(form)
  const { record, child } = form.keys
  const named = ({ answers, ...rest }: RowReading): RowReading => {
    const [id, who] = [answers[record], child === undefined ? undefined : answers[child]]
    if (!byChild || typeof id !== 'string' || typeof who !== 'string') return { answers, ...rest }
    return { answers: { ...answers, [record]: ownId(id, who) }, ...rest }
  }
  return (parts: readonly RowPart[], mapper: RowMapper): readonly RowReading[] => {
    const readings = parts.map(({ cells }) => mapper.read(cells)[0])
    const [first, ...others] = readings
    if (!first) return []
    if (others.length === 0) return [named(first)]
    return [named(joinedOf(parts, readings, variables))]
  }
}

const longestId = 40
const childPart = 8

/** A record's id with some of the child's pseudonym, so that each child of the same report has its own, always the same. */
const ownId = (id: string, child: string): string =>
  `${id.slice(0, longestId - childPart - 1)}-${child.slice(0, childPart)}`

const joinedOf = (
  parts: readonly RowPart[],
  readings: readonly (RowReading | undefined)[],
  variables: ReadonlyMap<string, Variable>,
): RowReading => {
  const answers: Record<string, Answer | undefined> = {}
  const saidIn = new Map<string, number>()
  const findings: CellFinding[] = []
  for (const [at, reading] of readings.entries()) {
    const row = parts[at]?.row ?? 0
    for (const finding of reading?.findings ?? []) findings.push({ ...finding, row })
    for (const [id, answer] of Object.entries<Answers[string]>(reading?.answers ?? {})) {
      const before = answers[id]
      const variable = variables.get(id)
      if (before === undefined) {
        answers[id] = answer
        saidIn.set(id, row)
      } else if (answer !== undefined && variable) {
        if (variable.kind === 'multi') answers[id] = bothOf(variable, before, answer)
        else if (answer !== before) note(findings, variable, [saidIn.get(id) ?? row, row])
      }
    }
  }
  return { answers, findings, sibling: 0, parts }
}

/** Both rows are told, the first two that differ about a question, each with what stands there. */
const note = (findings: CellFinding[], variable: Variable, rows: readonly number[]): void => {
  const known = findings.some((f) => f.rule === rowsDiffer.rule && f.variable === variable.id)
  if (!known) for (const row of rows) findings.push({ ...rowsDiffer.finding(variable), row })
}

/** Codes of two rows, in value-set order, each once. */
const bothOf = (variable: Variable, a: Answer, b: Answer): Answer => {
  const chosen = new Set([a, b].flat().map(String))
  return (codesOf(variable) ?? []).flatMap(({ id }) => (chosen.has(id) ? [id] : []))
}
