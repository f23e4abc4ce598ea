import { type FormEntry, formById } from '@lyhord/catalogue'
import { codesShown, type Indicator, variablesById } from '@lyhord/core'
import { mergeCells } from '@lyhord/core/indicator/cells.ts'
import type { Columns } from '@lyhord/core/indicator/columns.ts'
import { daySpanIn } from '@lyhord/core/indicator/columns_span.ts'
import { type Difference, differencesBetween } from '@lyhord/core/indicator/differences.ts'
import type { Persons } from '@lyhord/core/indicator/persons.ts'
import { type ToldCell, toldCells, toldDays } from '@lyhord/core/indicator/told_cells.ts'
import type { TalliedCell } from '@lyhord/core/indicator/told_choice.ts'
import { chosenAnswers } from './chosen_answers.ts'
import { type ResultQuestion, readQuestion, type Selection } from './result_question.ts'
import { talliesOf } from './tallied_answers.ts'

/** First and last closing day among all records, whatever the selection. */
type Span = [string, string] | null

export interface ResultAnswer {
  readonly records: number
  readonly span: Span
  readonly cells: ToldCell[]
  readonly differences: Difference[]
  /** Records by number of days, for the whole selection, by indicator of days. */
  readonly days: Record<string, Record<string, number>>
}

/** The tallies that figures are made of, where they are wanted. */
export interface TallyAnswer {
  readonly span: Span
  readonly cells: TalliedCell[]
}

interface Unknown {
  /** What the question asks for that cannot be answered. */
  readonly unknown: string
}

/** The results of a tenant's linked records. */
export const resultsFrom = (
  all: Columns,
  question: ResultQuestion,
  persons: Persons = () => undefined,
): ResultAnswer | Unknown =>
  understood(question, (selection, entry) => {
    const { by, period, indicators } = selection
    const chosen = chosenAnswers(all, selection.choices)
    const bySex = entry.groupings.filter((g) => g.id === 'kon')
    const finest = talliesOf(all, entry, { by: [...new Set([...by, ...bySex])], period, chosen })
    const sexes = new Map(mergeCells(finest, ['kon'], false).map((c) => [c.group.kon, c.tallies]))
    const variables = variablesById(entry.form)
    const codes = (i: Indicator) => codesShown(i, variables)
    const telling = { indicators: entry.indicators, codes, persons }
    return {
      records: chosen.reduce((sum, one) => sum + one, 0),
      span: spanIn(all, entry),
      cells: toldCells(finest, by, telling, indicators),
      differences: differencesBetween(indicators, sexes.get('flicka') ?? {}, sexes.get('pojke') ?? {}, codes),
      days: toldDays(indicators, finest),
    }
  })

/** The tallies of a tenant's linked records, cell by cell. */
export const talliesFrom = (all: Columns, question: ResultQuestion): TallyAnswer | Unknown =>
  understood(question, ({ by, period, choices }, entry) => ({
    span: spanIn(all, entry),
    cells: [...talliesOf(all, entry, { by, period, chosen: chosenAnswers(all, choices) })],
  }))

const understood = <A>(
  question: ResultQuestion,
  answer: (selection: Selection, entry: FormEntry) => A,
): A | Unknown => {
  const entry = formById(question.form)
  if (!entry) return { unknown: question.form }
  const selection = readQuestion(question, entry)
  return 'unknown' in selection ? selection : answer(selection, entry)
}

const spanIn = (all: Columns, { form }: FormEntry): Span => daySpanIn(all, form.keys.closed) ?? null
