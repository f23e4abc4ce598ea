import { type FormEntry, formById } from '@lyhord/catalogue'
import { type Released, type ReleasedTable, variablesById } from '@lyhord/core'
import { type AuditTask, taskOf } from './audit_release.ts'
import { type GridGrouping, gridGroupings } from './grid.ts'
import { releaseCodesTable } from './release_codes_table.ts'
import { releaseTable } from './release_table.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'
import type { TableTask } from './table_task.ts'

/** A released table of a half-year. */
export interface MadeTable {
  readonly indicator: string
  readonly period: string
  readonly grouping: GridGrouping
  readonly released: Released<ReleasedTable>
}

/** How many tables a half-year of a form comes to. */
export const tablesIn = (form: string): number => {
  const entry = formById(form)
  const all = entry ? allReleased(entry) : []
  return all.reduce((sum, { code }) => sum + (code === null ? gridGroupings.length : 1), 0)
}

/** Releases everything once: all that has groups, then distributions. */
export const releaseAll = (task: TableTask, made: Made): void => {
  const all = allReleased(task.entry)
  for (const one of all.filter((o) => o.code === null)) releaseGroups(task, one, made)
  const distributions = Map.groupBy(
    all.filter((o) => o.code !== null),
    (o) => o.of,
  )
  for (const codes of distributions.values())
    if (oneEach(task.entry, codes)) releaseTogether(task, codes, made)
    else for (const one of codes) releaseAlone(task, one, made)
}

/** Where tables are put, and what is audited of them. */
export interface Made {
  readonly tables: MadeTable[]
  /** What is to be audited as one, and how many tables it is. */
  readonly audits: { readonly task: AuditTask; readonly tables: number }[]
}

const releaseGroups = (task: TableTask, one: OneReleased, made: Made): void => {
  let bySex: ReleasedTable | undefined
  for (const grouping of gridGroupings) {
    const { release, shown } = releaseTable(task, one, grouping, { bySex })
    made.audits.push({ task: taskOf(release, task.layout.columns, [grouping], task.policy), tables: 1 })
    made.tables.push({ indicator: one.id, period: task.input.period, grouping, released: shown })
    bySex = shown.content
  }
}

/** Whether everybody has one code, so that the codes sum to everybody. */
const oneEach = ({ form }: FormEntry, [any]: readonly OneReleased[]): boolean =>
  any?.of.kind === 'distribution' && variablesById(form).get(any.of.of)?.kind !== 'multi'

const releaseTogether = (task: TableTask, codes: readonly OneReleased[], { tables, audits }: Made): void => {
  const { release, shown, parts } = releaseCodesTable(task, codes)
  audits.push({ task: taskOf(release, task.layout.columns, [], task.policy, parts), tables: shown.size })
  for (const [indicator, released] of shown)
    tables.push({ indicator, period: task.input.period, grouping: 'kon', released })
}

const releaseAlone = (task: TableTask, one: OneReleased, { tables, audits }: Made): void => {
  const { release, shown } = releaseTable(task, one, 'kon', { crossed: false })
  audits.push({ task: taskOf(release, task.layout.columns, [], task.policy), tables: 1 })
  tables.push({ indicator: one.id, period: task.input.period, grouping: 'kon', released: shown })
}
