import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { type Form, words } from '@lyhord/core'
import { writeRecordsCsv } from '../outside/files/write_csv.ts'
import { writeRecordsXlsx } from '../outside/files/write_xlsx.ts'
import { withFaults } from '../work/synthetic/faults.ts'
import { inventors } from '../work/synthetic/invented_records.ts'
import { usualSpan } from '../work/synthetic/synthesise.ts'
import { command, type Outcome } from './command.ts'
import { chosenForm } from './file/chosen_form.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { refusedWriting } from './file/refused_writing.ts'
import { tell } from './file/tell.ts'
import { inventNation } from './synth/nation.ts'
import { numberIn } from './synth/number_in.ts'

/** How the command is written. */
export const usage = [
  'lyhord synth --form utredning --rows 500 --seed 1 --out FIL.csv [--faults 0.05] [--json] [--lang en]',
  'lyhord synth --nation --rows 2000000 --seed 1 --out MAPP',
].join('\n')

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      form: { type: 'string' },
      nation: { type: 'boolean' },
      rows: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      faults: { type: 'string', default: '0' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

/** `lyhord synth`: a file of invented records of a form, the same for the same seed, as CSV or XLSX by its name. */
export const run = command(usage, parse, async ({ values }, manner) => {
  if (values.nation) return inventNation({ ...values, usage }, manner)
  const entry = chosenForm(values.form)
  if ('problem' in entry) return entry
  const [rows, faults] = [numberIn(values.rows), numberIn(values.faults)]
  if (!Number.isInteger(rows) || rows < 0 || rows > mostRows) return misunderstood(noRows, usage)
  if (!(faults >= 0 && faults <= 1)) return misunderstood(noShare, usage)
  if (values.out === undefined || !isTable(values.out)) return misunderstood(noFile, usage)
  return invent({ form: entry.form, rows, faults, seed: values.seed, out: values.out }, manner)
})

const mostRows = 1_000_000
const noRows = words(
  '--rows är ett helt tal, högst en miljon.',
  '--rows is a whole number, at most a million.',
)
const noShare = words('--faults är ett tal mellan 0 och 1.', '--faults is a number between 0 and 1.')
const noFile = words(
  '--out är en fil som slutar på .csv eller .xlsx.',
  '--out is a file that ends in .csv or .xlsx.',
)

const isTable = (path: string): boolean => ['.csv', '.xlsx'].includes(extname(path).toLowerCase())

interface Order {
  readonly form: Form
  readonly rows: number
  readonly faults: number
  readonly seed: string
  readonly out: string
}

const invent = async (order: Order, manner: Manner): Promise<Outcome> => {
  const failed = await refusedWriting(order.out, () => write(order, manner))
  if (failed) return failed
  const { form, rows, seed, out } = order
  const told = words(
    `${form.title.sv}: ${rows} påhittade rader i ${out} (frö ${seed}).`,
    `${form.title.en}: ${rows} invented rows in ${out} (seed ${seed}).`,
  )
  await tell({ form: form.id, rows, seed, out }, told, manner)
  return 0
}

const write = ({ form, rows, faults, seed, out }: Order, { lang }: Manner): Promise<void> => {
  const invented = () => inventors.get(form.id)?.({ rows, seed, ...usualSpan }) ?? []
  const records = () => withFaults(invented(), faults, seed, form)
  const file = createWriteStream(out)
  return extname(out).toLowerCase() === '.xlsx'
    ? writeRecordsXlsx(form, records, lang, file)
    : pipeline(writeRecordsCsv(form, records()), file)
}
