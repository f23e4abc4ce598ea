import {
  type CellSystem,
  type DisclosurePolicy,
  type InnerCounts,
  policyOf,
  readFormula,
  type TableFormula,
  tablesOf,
} from '@lyhord/core/disclosure/linked_tables.ts'
import { words } from '@lyhord/core/words.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { readCounts } from './read_counts.ts'
import { formulaRefused, tablesRefused, takenColumn } from './refusals.ts'

/** What `--freq`, `--tables` and the thresholds of the command line say. */
export interface TableOptions {
  readonly freq: string
  readonly tables: readonly string[]
  readonly policy: DisclosurePolicy
}

/** The linked tables of a file. */
export interface FileTables {
  readonly counts: InnerCounts
  readonly system: CellSystem
  /** The formulas as they were written. */
  readonly tables: readonly string[]
}

/** Reads the counts of a file and lays out the tables. */
export const tablesOfFile = async (path: string, options: TableOptions): Promise<FileTables | Refused> => {
  const formulas = readFormulas(options.tables)
  if ('problem' in formulas) return formulas
  const counts = await readCounts(path, options.freq)
  if ('problem' in counts) return counts
  const system = tablesOf(counts, formulas, !options.policy.protectZeros)
  if ('flaw' in system) return tablesRefused(system, counts.columns)
  const taken = [...system.dimensions, options.freq].find((column) => ownColumns.includes(column))
  return taken === undefined ? { counts, system, tables: options.tables } : takenColumn(taken)
}

/** What the file of published cells says of each cell. */
const ownColumns: readonly string[] = ['primary', 'suppressed']

const readFormulas = (tables: readonly string[]): readonly TableFormula[] | Refused => {
  const formulas: TableFormula[] = []
  for (const text of tables) {
    const read = readFormula(text)
    if ('found' in read) return formulaRefused(text, read)
    formulas.push(read)
  }
  return formulas
}

/** The policy of the command line, whose limit is the statistician's own; that of a release is never below 3. */
export const policyFrom = (max: string, protectZeros: boolean, alone: boolean): DisclosurePolicy | Refused =>
  /^\d{1,6}$/.test(max) && Number(max) >= 1
    ? policyOf(Number(max), { protectZeros, alone })
    : {
        problem: {
          id: 'tabell-grans',
          title: words('--max är ett helt tal från 1.', '--max is a whole number from 1.'),
          remedy: words(
            'Antal från 1 till gränsen visas inte. Skriv till exempel --max 4.',
            'Counts from 1 to the limit are not shown. Write for example --max 4.',
          ),
        },
      }
