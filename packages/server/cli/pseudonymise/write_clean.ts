import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Table } from '@lyhord/intake/reading/table.ts'
import { type Refused, refusals } from '../../outside/files/problem.ts'
import { isWriteFault } from '../file/is_write_fault.ts'
import { BrokenOff } from './broken_off.ts'
import { cleanCsv } from './clean_csv.ts'
import { cleanXlsx } from './clean_xlsx.ts'
import type { Plan } from './plan.ts'
import type { Tell } from './tell.ts'

/** A file to be stripped: read as a table already, with the plan for it and a way to plan its other sheets. */
export interface Cleaning {
  readonly path: string
  readonly out: string
  readonly table: Table
  readonly plan: Plan
  readonly planFor: (header: readonly string[]) => Plan
  readonly tell: Tell
}

/** Writes the stripped file beside its place and moves it there when it is whole, readable by its owner only. */
export const writeClean = async (cleaning: Cleaning): Promise<Refused | undefined> => {
  const unfinished = `${cleaning.out}.${process.pid}.ofardig`
  const bytes = cleaning.table.format.kind === 'workbook' ? cleanXlsx(cleaning) : cleanCsv(cleaning)
  try {
    await pipeline(Readable.from(bytes), createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }))
    await rename(unfinished, cleaning.out)
    return undefined
  } catch (fault) {
    await rm(unfinished, { force: true })
    if (fault instanceof BrokenOff) return { problem: fault.problem }
    if (isWriteFault(fault) || isMoveFault(fault)) return refusals.notWritable
    throw fault
  }
}

const isMoveFault = (fault: unknown): boolean =>
  fault instanceof Error && 'syscall' in fault && fault.syscall === 'rename'
