import type { ReactElement } from 'react'
import { useMeasures } from '../../forms/measures.ts'
import { Button } from '../../parts/button/button.tsx'
import { download } from '../../parts/download/download.ts'
import { TextField } from '../../parts/field/field.tsx'
import { FileField } from '../../parts/file_field/file_field.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { en } from '../../text/en/population.ts'
import { sv } from '../../text/sv/population.ts'
import { useText } from '../../text/text.tsx'
import { columns, type Known } from './read_population.ts'
import { useTable } from './use_table.ts'

/** A table read from a file on one's own machine, and where it comes from; then it is saved, year by year. */
export const FromFile = (): ReactElement => {
  const text = useText({ sv, en })
  const known = useKnown()
  const { rows, source, setSource, errors, save, read, keep } = useTable(known)
  const years = [...new Set(rows.map((row) => row.year))].join(', ')
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
        error={errors.file}
        accept=".csv,.xlsx"
        choose={text.choose}
        chosen={rows.length > 0 ? text.rowsRead(rows.length, years) : undefined}
        onFile={(file) => void read(file)}
      />
      <TextField
        name="kalla"
        label={text.source}
        hint={text.sourceHint}
        error={errors.source}
        maxLength={200}
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      {save.error && <ProblemView problem={save.error.problem} />}
      <div>
        <Button look="main" busy={save.isPending} onClick={() => void keep().catch(() => undefined)}>
          {text.save}
        </Button>
      </div>
    </section>
  )
}

const useKnown = (): Known => {
  const { groupings } = useMeasures('aktualisering')
  const codes = (id: string) => groupings.find((g) => g.id === id)?.codes.map((c) => c.id) ?? []
  return { sexes: codes('kon'), ageGroups: codes('aldersgrupp') }
}

/** Every row to be filled in; semicolons and a byte order mark, as Swedish Excel opens it. */
const template = ({ sexes, ageGroups }: Known): string => {
  const rows = sexes.flatMap((sex) => ageGroups.map((age) => `;${sex};${age};`))
  return `\ufeff${[columns.join(';'), ...rows].join('\r\n')}\r\n`
}
