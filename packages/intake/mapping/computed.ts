import { type Answer, type Answers, isDay, readCell, type Variable } from '@lyhord/core'
import { ageOn } from '@lyhord/core/identity/identity.ts'
import { addDays, daysBetween } from '@lyhord/core/time/day.ts'
import { identityOfCell } from '../identity/identity_of_cell.ts'
import type { Computation, Mapping } from './mapping.ts'
import { readDay } from './read_day.ts'
import { wholeNumberIn } from './read_number.ts'

/** What a personal number told before it was taken away. */
export interface Told {
  readonly age?: number | undefined
  readonly sex?: 'flicka' | 'pojke' | undefined
}

/** Computes an answer from a row and what is already read of it; `undefined` when it cannot be told. */
export type ComputedReader = (
  cells: readonly string[],
  answers: Answers,
  told: Told | undefined,
) => Answer | undefined

interface Setting {
  readonly header: readonly string[]
  readonly mapping: Mapping
  readonly options: { readonly today: string }
}

/** Makes the reader of a computed answer; `at`: the place of the column it comes from. */
export const computedReaderOf = (
  variable: Variable,
  how: Computation,
  setting: Setting,
): { readonly at: number | undefined; readonly read: ComputedReader } => {
  const checked = (value: string | number | undefined): Answer | undefined => {
    const read = value === undefined ? undefined : readCell(variable, String(value))
    return read && 'answer' in read ? read.answer : undefined
  }
  const cellOf = (column: string) => {
    const at = setting.header.indexOf(column)
    return { at: at === -1 ? undefined : at, text: (cells: readonly string[]) => (cells[at] ?? '').trim() }
  }
  const dayOf = (place: string): ((cells: readonly string[], answers: Answers) => string | undefined) => {
    const { at, text } = cellOf(place)
    if (at === undefined) return (_, answers) => dayIn(answers[place])
    return (cells) => readDay(text(cells), formOf(place, setting))
  }
  switch (how.by) {
    case 'age': {
      const [{ at, text }, on] = [cellOf(how.column), dayOf(how.at)]
      const read: ComputedReader = (cells, answers, told) => {
        const born = birthDayIn(text(cells), formOf(how.column, setting), setting.options.today)
        const day = on(cells, answers)
        return checked(born !== undefined && day !== undefined ? ageOn(born, day) : told?.age)
      }
      return { at, read }
    }
    case 'sex': {
      const { at, text } = cellOf(how.column)
      return { at, read: (cells, _, told) => checked(sexIn(text(cells), setting.options.today) ?? told?.sex) }
    }
    case 'days': {
      const [from, to] = [dayOf(how.from), dayOf(how.to)]
      return {
        at: cellOf(how.to).at,
        read: (cells, answers) => checked(between(from(cells, answers), to(cells, answers))),
      }
    }
    case 'days_after': {
      const [from, { at, text }] = [dayOf(how.from), cellOf(how.column)]
      return {
        at,
        read: (cells, answers) => checked(after(from(cells, answers), wholeNumberIn(text(cells)))),
      }
    }
    case 'filled': {
      const { at, text } = cellOf(how.column)
      return { at, read: (cells) => checked(text(cells) === '' ? 'nej' : 'ja') }
    }
    case 'constant': {
      const value = checked(how.value)
      return { at: undefined, read: () => value }
    }
  }
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
