import type { Form } from '@lyhord/core'
import type { MappedColumn, Sibling } from './mapping.ts'
import { suggestColumns } from './suggest_columns.ts'
import type { ColumnSurvey, TableSurvey } from './survey.ts'

/** `Barn 1 kön`, `Barn2_personnr`, `Barn 1: Kön`, `Kön barn 2`: which child, and what of it. */
const ofChild = /^(?<before>.*?)\s*\b(?:barn|klient|syskon)[\s_.]*(?<child>\d)\b[\s:_.–-]*(?<after>.*)$/iu

/** A column about one of several children. `heading`: as it stands; `column`: as it would be called were there one child. */
interface OfChild {
  readonly child: number
  readonly heading: string
  readonly column: ColumnSurvey
}

/** The columns of several children in a row and what they answer; empty when a row is about one child. */
export const suggestSiblings = (
  form: Form,
  survey: TableSurvey,
): { readonly siblings: readonly Sibling[]; readonly columns: readonly MappedColumn[] } | undefined => {
  const numbered = survey.columns.flatMap(childIn)
  const children = [...new Set(numbered.map((n) => n.child))].sort()
  if (children.length < 2) return undefined
  const mappedAs = mappedAsFirst(form, survey, numbered, children[0])
  return {
    columns: survey.columns.map(({ column, personalNumbers }) => ({
      ...mappedAs(column),
      column,
      ...(personalNumbers > 0 ? { holdsPersonalNumbers: true as const } : {}),
    })),
    siblings: children.map((child, i) => ({
      suffix: i === 0 ? '' : `-${child}`,
      columns: numbered
        .filter((n) => n.child === child)
        .map(({ heading, column: { column: name } }) => ({
          column: heading,
          name,
          variable: mappedAs(heading).variable,
        })),
    })),
  }
}

const childIn = (column: ColumnSurvey): readonly OfChild[] => {
  const found = ofChild.exec(column.column)?.groups
  const name = `${found?.before ?? ''} ${found?.after ?? ''}`.trim()
  return found && name !== ''
    ? [{ child: Number(found.child), heading: column.column, column: { ...column, column: name } }]
    : []
}

/** What a column answers: those of the other children what the same one of the first child does. */
const mappedAsFirst = (
  form: Form,
  survey: TableSurvey,
  numbered: readonly OfChild[],
  first: number | undefined,
) => {
  const own = new Map(numbered.map((n) => [n.heading, n.column.column]))
  const shared = survey.columns.filter(({ column }) => !own.has(column))
  const ofFirst = numbered.filter((n) => n.child === first).map((n) => n.column)
  const suggested = suggestColumns(form, { columns: [...shared, ...ofFirst] })
  const byName = new Map(suggested.map((s) => [s.column, s]))
  return (heading: string): Omit<MappedColumn, 'column' | 'holdsPersonalNumbers'> => {
    const { holdsPersonalNumbers: _, ...as } = byName.get(own.get(heading) ?? heading) ?? unmapped
    return as
  }
}

const unmapped: Omit<MappedColumn, 'column'> = {
  variable: null,
  reads: { form: 'value' },
  why: null,
  sure: 0,
}
