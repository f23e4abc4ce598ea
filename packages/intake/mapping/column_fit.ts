import { codesOf, type Variable } from '@lyhord/core'
import { partsOf } from './cell_reader.ts'
import { dayFormFor } from './read_day.ts'
import { wholeNumberIn } from './read_number.ts'
import { codeSuggesterOf } from './suggest_code.ts'
import { type ColumnSurvey, personalShare } from './survey.ts'

/**
 * How well the cells of a column fit a variable, 0–1, with the separator between several values in a cell where there
 * is one. An empty column fits everything halfway.
 */
export interface Fit {
  readonly share: number
  readonly separator?: string
}

/** Makes the function that tells how well columns fit one variable. */
export const fitOf = (variable: Variable): ((column: ColumnSurvey) => Fit) => {
  const suggest = codeSuggesterOf(variable)
  return (column) => {
    if (column.filled === 0) return { share: 0.5 }
    switch (variable.kind) {
      case 'day':
        return { share: dayFormFor(variable.id, column.values) ? 1 : 0 }
      case 'number':
        return { share: shareOf(column, (value) => isInRange(value, variable.min, variable.max)) }
      case 'pseudonym':
        return {
          share: Math.max(
            personalShare(column),
            shareOf(column, (value) => /^[0-9a-f]{64}$/.test(value)),
          ),
        }
      case 'text':
        return {
          share: personalShare(column) > 0.1 ? 0 : column.more || distinctShare(column) > 0.9 ? 1 : 0.4,
        }
      case 'multi':
        return bestSeparator(column, (value) => suggest(value) !== undefined)
      case 'one':
      case 'yes_no':
        return { share: shareOf(column, (value) => suggest(value) !== undefined) }
    }
  }
}

const isInRange = (value: string, min: number, max: number): boolean => {
  const digits = wholeNumberIn(value)
  return digits !== undefined && Number(digits) >= min && Number(digits) <= max
}

/** So many of a column's different values tell what it is about. */
const enoughValues = 300

const someValues = ({ values }: ColumnSurvey) => values.entries().take(enoughValues)

/** The share of the counted cells whose value passes. */
const shareOf = (column: ColumnSurvey, passes: (value: string) => boolean): number => {
  let [all, passed] = [0, 0]
  for (const [value, count] of someValues(column)) {
    all += count
    if (passes(value)) passed += count
  }
  return all === 0 ? 0 : passed / all
}

const distinctShare = ({ values }: ColumnSurvey): number =>
  values.size /
  Math.max(
    1,
    values.values().reduce((sum, count) => sum + count, 0),
  )

const separators = ['|', ';', '\n', ',', '/', '+', '&']

/** The separator by which most of the parts are known; none when whole cells are known as well. */
const bestSeparator = (column: ColumnSurvey, isKnown: (value: string) => boolean): Fit => {
  const whole: Fit = { share: shareOf(column, isKnown) }
  const split = separators
    .filter((separator) => someValues(column).some(([value]) => value.includes(separator) && !isKnown(value)))
    .map((separator): Fit => ({ share: knownParts(column, isKnown, separator), separator }))
  return split.reduce((best, fit) => (fit.share > best.share + 0.01 ? fit : best), whole)
}

const knownParts = (column: ColumnSurvey, isKnown: (value: string) => boolean, separator: string): number => {
  let [all, known] = [0, 0]
  for (const [value, count] of someValues(column)) {
    const parts = isKnown(value) ? [value] : partsOf(value, separator)
    all += parts.length * count
    known += parts.filter(isKnown).length * count
  }
  return all === 0 ? 0 : known / all
}

/** Whether a column is likely to hold codes of a variable at all: few values that come again. */
export const mayHoldCodes = (column: ColumnSurvey): boolean =>
  !column.more && column.values.size <= Math.max(60, column.filled / 3)

/** How many of the variable's codes the values of a column stand for. */
export const codesSeen = (variable: Variable, column: ColumnSurvey): number => {
  const suggest = codeSuggesterOf(variable)
  return codesOf(variable) === undefined
    ? 0
    : new Set(
        column.values
          .keys()
          .map((value) => suggest(value)?.code)
          .filter((code) => code !== undefined),
      ).size
}

/** How many of a column's values are called as the form calls them; what is only a synonym may be another question's. */
export const labelsSeen = (variable: Variable, column: ColumnSurvey): number => {
  const suggest = codeSuggesterOf(variable)
  return [...column.values.keys()].filter((value) => {
    const why = suggest(value)?.why
    return why === 'label' || why === 'id'
  }).length
}
