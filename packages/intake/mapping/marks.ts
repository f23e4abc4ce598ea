import { codesOf, type Variable } from '@lyhord/core'
import { markIn } from './cell_reader.ts'
import type { MappedColumn } from './mapping.ts'
import { bestLikeness } from './name_likeness.ts'
import { codeSuggesterOf } from './suggest_code.ts'
import type { ColumnSurvey } from './survey.ts'
import { headings } from './vocabulary/headings.ts'

type MarkColumn = Omit<MappedColumn, 'column' | 'holdsPersonalNumbers'>

/** So many columns of marks without a group stand together; one alone (`Polisanmälan`) may be a question of its own. */
const leastTogether = 3

/** Suggests for each column, by its place, that it marks one code of a multi variable. */
export const suggestMarks = (
  variables: readonly Variable[],
  columns: readonly ColumnSurvey[],
): ReadonlyMap<number, MarkColumn> => {
  const marks = columns.map((column) => suggestMark(variables, column))
  const together = (variable: string | null): number => marks.filter((m) => m?.variable === variable).length
  return new Map(
    marks.flatMap((mark, at) =>
      mark && (mark.sure !== sureWithoutGroup || together(mark.variable) >= leastTogether)
        ? [[at, mark]]
        : [],
    ),
  )
}

const sureWithoutGroup = 0.7

/**
 * Suggests that a column marks one code of a multi variable (`Orsak: Skolfrånvaro` with `x`, `1` or `ja` in it): the
 * heading names the code, and the variable where a code of that name is found in several.
 */
const suggestMark = (variables: readonly Variable[], column: ColumnSurvey): MarkColumn | undefined => {
  if (!holdsMarks(column)) return undefined
  const found = variables.flatMap((variable) =>
    variable.kind === 'multi' ? markOf(variable, column.column) : [],
  )
  const [best, other] = found.sort((a, b) => b.sure - a.sure)
  if (!best || best.sure === other?.sure) return undefined
  return {
    variable: best.variable,
    reads: { form: 'mark', code: best.code },
    why: 'synonym',
    sure: best.sure,
  }
}

/** Nearly all filled cells say yes or no; a slip of the pen is no other kind of column. */
export const holdsMarks = ({ filled, values, more }: ColumnSurvey): boolean => {
  let marks = 0
  for (const [value, count] of values) if (markIn(value) !== undefined) marks += count
  return filled > 0 && !more && marks >= filled * 0.8
}

interface Mark {
  readonly variable: string
  readonly code: string
  readonly sure: number
}

const markOf = (variable: Variable, heading: string): readonly Mark[] => {
  const suggest = codeSuggesterOf(variable)
  const names = [variable.id, variable.label.sv, ...(headings[variable.id] ?? [])]
  return splits(heading).flatMap(([group, name]): Mark[] => {
    const code = name === '' ? undefined : suggest(name)?.code
    if (code === undefined || codesOf(variable)?.every((c) => c.id !== code)) return []
    if (group === '') return [{ variable: variable.id, code, sure: sureWithoutGroup }]
    const likeness = bestLikeness(group, names)
    return likeness >= 0.6 ? [{ variable: variable.id, code, sure: Math.round(likeness * 90) / 100 }] : []
  })
}

/** The ways to take a heading as a group and a name: `Orsak: Våld`, `Orsak - Våld`, `orsak_vald`, `Våld`. */
const splits = (heading: string): readonly (readonly [group: string, name: string])[] => {
  const places = [...heading.matchAll(/[:_/–-]\s*|\s+/g)]
  return [
    ['', heading],
    ...places.map(
      (place) => [heading.slice(0, place.index), heading.slice(place.index + place[0].length)] as const,
    ),
  ]
}
