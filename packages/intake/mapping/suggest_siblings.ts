import type { Form } from '@lyhord/core'
import type { MappedColumn, Sibling } from './mapping.ts'
import { suggestColumns } from './suggest_columns.ts'
import type { TableSurvey } from './survey.ts'

/** `Barn 1 kön`, `Barn2_personnr`, `Barn 1: Kön`, `Kön barn 2`: which child, and what of it. */
const ofChild = /^(?<before>.*?)\s*\b(?:barn|klient|syskon)[\s_.]*(?<child>\d)\b[\s:_.–-]*(?<after>.*)$/iu

/** The columns of several children in a row and what they answer; empty when a row is about one child. */
export const suggestSiblings = (
  form: Form,
  survey: TableSurvey,
): { readonly siblings: readonly Sibling[]; readonly columns: readonly MappedColumn[] } | undefined => {
  const numbered = survey.columns.flatMap((column) => {
    const found = ofChild.exec(column.column)?.groups
    const name = `${found?.before ?? ''} ${found?.after ?? ''}`.trim()
    return found && name !== '' ? [{ column, child: Number(found.child), name }] : []
  })
  const children = [...new Set(numbered.map((n) => n.child))].sort()
  if (children.length < 2) return undefined
  const renamed = numbered.map(({ column, child, name }) => ({
    child,
    heading: column.column,
    column: { ...column, column: name },
  }))
  const own = new Set(renamed.map((r) => r.heading))
  const shared = survey.columns.filter((column) => !own.has(column.column))
  const [first] = children
  const suggested = suggestColumns(form, {
    columns: [...shared, ...renamed.filter((r) => r.child === first).map((r) => r.column)],
  })
  const byName = new Map(suggested.map((s) => [s.column, s]))
  const mappedAs = (heading: string): MappedColumn | undefined => {
    const name = renamed.find((r) => r.heading === heading)?.column.column
    return byName.get(name ?? heading)
  }
  return {
    columns: survey.columns.map(({ column, personalNumbers }) => {
      const { holdsPersonalNumbers: _, ...as } = mappedAs(column) ?? {
        variable: null,
        reads: { form: 'value' } as const,
        why: null,
        sure: 0,
      }
      return { ...as, column, ...(personalNumbers > 0 ? { holdsPersonalNumbers: true as const } : {}) }
    }),
    siblings: children.map((child, i) => ({
      suffix: i === 0 ? '' : `-${child}`,
      columns: renamed
        .filter((r) => r.child === child)
        .map(({ heading, column: { column: name } }) => ({
          column: heading,
          name,
          variable: mappedAs(heading)?.variable ?? null,
        })),
    })),
  }
}
