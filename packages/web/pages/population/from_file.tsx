import { type ReactElement, useState } from 'react'
import { useAct } from '../../client/use_call.ts'
import { useMeasures } from '../../forms/measures.ts'
import { Button } from '../../parts/button/button.tsx'
import { download } from '../../parts/download/download.ts'
import { TextField } from '../../parts/field/field.tsx'
import { FileField } from '../../parts/file_field/file_field.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/population.ts'
import { sv } from '../../text/sv/population.ts'
import { useText, useWords } from '../../text/text.tsx'
import { columns, type Known, type Row, readPopulation } from './read_population.ts'

/** A table read from a file on one's own machine, and where it comes from; then it is saved, year by year. */
export const FromFile = (): ReactElement => {
  const text = useText({ sv, en })
  const known = useKnown()
  const [source, setSource] = useState('')
  const [asked, setAsked] = useState(false)
  const { rows, fault, save, read, keep } = useTable(known)
  const years = [...new Set(rows.map((row) => row.year))].join(', ')
  const noFile = asked && rows.length === 0 ? text.noFile : undefined
  const noSource = asked && source.trim() === '' ? text.noSource : undefined
  const send = async (): Promise<void> => {
    setAsked(true)
    if (rows.length === 0 || source.trim() === '') return
    await keep(source)
    setAsked(false)
  }
  return (
    <section className="stack" aria-labelledby="befolkning-fil">
      <h2 id="befolkning-fil">{text.read}</h2>
      <div>
        <Button onClick={() => download(template(known), 'befolkning.csv', 'text/csv;charset=utf-8')}>
          {text.template}
        </Button>
      </div>
      <FileField
        name="fil"
        label={text.file}
        hint={text.fileHint}
        error={fault ?? noFile}
        accept=".csv,.xlsx"
        choose={text.choose}
        chosen={rows.length > 0 ? text.rowsRead(rows.length, years) : undefined}
        onFile={(file) => void read(file)}
      />
      <TextField
        name="kalla"
        label={text.source}
        hint={text.sourceHint}
        error={noSource}
        maxLength={200}
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      {save.error && <ProblemView problem={save.error.problem} />}
      <div>
        <Button look="main" busy={save.isPending} onClick={() => void send().catch(() => undefined)}>
          {text.save}
        </Button>
      </div>
    </section>
  )
}

/** The rows of the chosen file, or its fault; and how they are kept. */
const useTable = (known: Known) => {
  const text = useText({ sv, en })
  const inWords = useWords()
  const [fault, setFault] = useState<string>()
  const [rows, setRows] = useState<readonly Row[]>([])
  const save = useAct('PUT /api/population/:year', [
    'GET /api/population',
    'GET /api/results',
    'GET /api/tallies',
  ])
  const read = async (file: File): Promise<void> => {
    setFault(undefined)
    setRows([])
    const table = await tableIn(file)
    if ('problem' in table)
      return setFault(`${inWords(table.problem.title)} ${inWords(table.problem.remedy)}`)
    const found = readPopulation(table.header, table.rows, known, text.faults)
    if ('fault' in found) setFault(found.fault)
    else setRows(found.rows)
  }
  const keep = async (source: string): Promise<void> => {
    for (const [year, all] of Map.groupBy(rows, (row) => row.year)) {
      const body = { source, rows: all.map(({ sex, ageGroup, n }) => ({ sex, ageGroup, n })) }
      await save.mutateAsync({ params: { year }, body })
    }
    setRows([])
    say(text.saved)
  }
  return { rows, fault, save, read, keep }
}

const useKnown = (): Known => {
  const { groupings } = useMeasures('aktualisering')
  const codes = (id: string) => groupings.find((g) => g.id === id)?.codes.map((c) => c.id) ?? []
  return { sexes: codes('kon'), ageGroups: codes('aldersgrupp') }
}

/** Reading files is fetched when somebody has one. */
const tableIn = async (file: File) => {
  const { blobSource, openTable } = await import('@lyhord/intake/reading/index.ts')
  const table = await openTable(blobSource(file))
  if ('problem' in table) return table
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows()) rows.push(...batch.rows)
  return { header: table.header, rows }
}

/** Every row to be filled in; semicolons and a byte order mark, as Swedish Excel opens it. */
const template = ({ sexes, ageGroups }: Known): string => {
  const rows = sexes.flatMap((sex) => ageGroups.map((age) => `;${sex};${age};`))
  return `\ufeff${[columns.join(';'), ...rows].join('\r\n')}\r\n`
}
