import { words } from '@lyhord/core'
import { writeColumns } from '../../outside/files/columns_folder.ts'
import { nationColumns } from '../../work/synthetic/nation_columns.ts'
import type { Outcome } from '../command.ts'
import { type Manner, misunderstood } from '../file/refuse.ts'
import { refusedWriting } from '../file/refused_writing.ts'
import { tell } from '../file/tell.ts'
import { numberIn } from './number_in.ts'

const mostRows = 5_000_000
const noRows = words(
  '--rows är ett helt tal från 290 till fem miljoner.',
  '--rows is a whole number from 290 to five million.',
)
const noFolder = words(
  '--out är en mapp där nationens kolumner läggs.',
  '--out is a folder where the columns of the nation are put.',
)

/** What may be said with `lyhord synth --nation`. */
export interface NationOrder {
  readonly rows?: string | undefined
  readonly seed: string
  readonly out?: string | undefined
  readonly usage: string
}

/** A synthetic nation, columns in a folder: for measuring, and marked as invented in every code and name. */
export const inventNation = async (order: NationOrder, manner: Manner): Promise<Outcome> => {
  const { seed, out, usage } = order
  const rows = numberIn(order.rows)
  if (!Number.isInteger(rows) || rows < 290 || rows > mostRows) return misunderstood(noRows, usage)
  if (out === undefined) return misunderstood(noFolder, usage)
  const { columns, stretches } = nationColumns(rows, seed)
  const described = { synthetic: true, form: 'utredning', seed, stretches }
  const failed = await refusedWriting(out, () => writeColumns(out, columns, described))
  if (failed) return failed
  const told = words(
    `En påhittad nation: ${rows} utredningar i ${stretches.length} kommuner, i kolumner i ${out} (frö ${seed}).`,
    `An invented nation: ${rows} investigations in ${stretches.length} municipalities, in columns in ${out} (seed ${seed}).`,
  )
  const asJson = { nation: true, rows, municipalities: stretches.length, seed, out }
  await tell(asJson, told, manner)
  return 0
}
