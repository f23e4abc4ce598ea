import { type Answer, type Answers, isDay, readCell, readFinding, type Variable } from '@lyhord/core'
import { ageOn } from '@lyhord/core/identity/identity.ts'
import { addDays, daysBetween } from '@lyhord/core/time/day.ts'
import { identityOfCell } from '../identity/identity_of_cell.ts'
import type { CellReading } from './cell_reading.ts'
import type { Computation, Mapping } from './mapping.ts'
import { readDay } from './read_day.ts'
import { wholeNumberIn } from './read_number.ts'

/** What a personal number told before it was taken away. */
export interface Told {
  readonly age?: number | undefined
  readonly sex?: 'flicka' | 'pojke' | undefined
}

/**
 * Computes an answer from a row and what is already read of it: `undefined` when it cannot be told, a finding when what
 * comes out is no answer to the question, as an age below 0.
 */
export type ComputedReader = (
  cells: readonly string[],
  answers: Answers,
  told: Told | undefined,
) => CellReading

interface Setting {
  readonly header: readonly string[]
  readonly mapping: Mapping
  readonly options: { readonly today: string }
}

/** A reader, and the place of the column that what it computes comes from. */
interface Placed {
  readonly at: number | undefined
  readonly read: ComputedReader
}

/** Makes the reader of a computed answer. */
export const computedReaderOf = (variable: Variable, how: Computation, setting: Setting): Placed => {
  if (how.by === 'constant') {
    const always = answerTo(variable, how.value)
    return { at: undefined, read: () => always }
  }
  const { at, value } = valueReaderOf(how, setting)
  return { at, read: (cells, answers, told) => answerTo(variable, value(cells, answers, told)) }
}

type Always = Extract<Computation, { readonly by: 'constant' }>

const answerTo = (variable: Variable, value: string | number | undefined): CellReading => {
  if (value === undefined) return { answer: undefined }
  const read = readCell(variable, String(value))
  return 'answer' in read ? read : { finding: readFinding(variable, read.refusal, String(value)) }
}

interface PlacedValue {
  readonly at: number | undefined
  readonly value: (...given: Parameters<ComputedReader>) => string | number | undefined
}

const valueReaderOf = (how: Exclude<Computation, Always>, setting: Setting): PlacedValue => {
  const { today } = setting.options
  switch (how.by) {
    case 'age':
      return ageReaderOf(how, setting)
    case 'sex': {
      const { at, text } = cellOf(how.column, setting)
      return { at, value: (cells, _, told) => sexIn(text(cells), today) ?? told?.sex }
    }
    case 'days': {
      const [from, to] = [dayOf(how.from, setting), dayOf(how.to, setting)]
      const { at } = cellOf(how.to, setting)
      return { at, value: (cells, answers) => between(from(cells, answers), to(cells, answers)) }
    }
    case 'days_after': {
      const [from, { at, text }] = [dayOf(how.from, setting), cellOf(how.column, setting)]
      return { at, value: (cells, answers) => after(from(cells, answers), wholeNumberIn(text(cells))) }
    }
    case 'filled': {
      const { at, text } = cellOf(how.column, setting)
      return { at, value: (cells) => (text(cells) === '' ? 'nej' : 'ja') }
    }
  }
}

/** Years between a day of birth, in a column of its own or a number, and another day. */
const ageReaderOf = (how: Extract<Computation, { readonly by: 'age' }>, setting: Setting): PlacedValue => {
  const [{ at, text }, on] = [cellOf(how.column, setting), dayOf(how.at, setting)]
  const form = formOf(how.column, setting)
  return {
    at,
    value: (cells, answers, told) => {
      const born = birthDayIn(text(cells), form, setting.options.today)
      const day = on(cells, answers)
      return born !== undefined && day !== undefined ? ageOn(born, day) : told?.age
    },
  }
}

const cellOf = (column: string, { header }: Setting) => {
  const at = header.indexOf(column)
  return { at: at === -1 ? undefined : at, text: (cells: readonly string[]) => (cells[at] ?? '').trim() }
}

/** The day in a column, or the answer to a question where no column is called so. */
const dayOf = (
  place: string,
  setting: Setting,
): ((cells: readonly string[], answers: Answers) => string | undefined) => {
  const { at, text } = cellOf(place, setting)
  if (at === undefined) return (_, answers) => dayIn(answers[place])
  const form = formOf(place, setting)
  return (cells) => readDay(text(cells), form)
}

const dayIn = (answer: Answer | undefined): string | undefined => (isDay(answer) ? answer : undefined)

const formOf = (column: string, { mapping }: Setting) => {
  const reads = mapping.columns.find((c) => c.column === column)?.reads
  return reads?.form === 'day' ? reads.days : 'auto'
}

const birthDayIn = (text: string, form: Parameters<typeof readDay>[1], today: string): string | undefined =>
  text === '' ? undefined : (readDay(text, form) ?? identityOfCell(text, today).identity?.birthDay)

const sexIn = (text: string, today: string): 'flicka' | 'pojke' | undefined => {
  const sex = text === '' ? undefined : identityOfCell(text, today).identity?.sex
  return sex === undefined ? undefined : sex === 'female' ? 'flicka' : 'pojke'
}

const between = (from: string | undefined, to: string | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : daysBetween(from, to)

const after = (from: string | undefined, days: string | undefined): string | undefined =>
  from === undefined || days === undefined || days.length > 5 ? undefined : addDays(from, Number(days))
