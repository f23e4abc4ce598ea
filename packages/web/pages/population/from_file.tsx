import type { PeopleAsked } from '@lyhord/core/indicator/population.ts'
import type { ReactElement } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { download } from '../../parts/download/download.ts'
import { TextField } from '../../parts/field/field.tsx'
import { FileField } from '../../parts/file_field/file_field.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { en } from '../../text/en/population.ts'
import { sv } from '../../text/sv/population.ts'
import { useText } from '../../text/text.tsx'
import { templateRows, type YearRead } from './read_population.ts'
import { useAsked, useLacked } from './use_asked.ts'
import { useTable } from './use_table.ts'

/** A table read from a file on one's own machine, and where it comes from; then it is saved, year by year. */
export const FromFile = (): ReactElement => {
  const text = useText({ sv, en })
  const asked = useAsked()
  const lacked = useLacked()
  const { years, source, setSource, errors, save, read, keep } = useTable(asked)
  const said = (year: YearRead): string => {
    const lacks = lacked(year)
    const rows = text.rowsRead(year.rows.length, year.year)
    return lacks ? `${rows} ${text.lacks(lacks)}` : rows
  }
  return (
    <section className="stack" aria-labelledby="befolkning-fil">
      <h2 id="befolkning-fil">{text.read}</h2>
      <Template asked={asked} />
      <FileField
        name="fil"
        label={text.file}
        hint={text.fileHint}
        error={errors.file}
        accept=".csv,.xlsx"
        choose={text.choose}
        chosen={years.map(said).join(' ') || undefined}
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

/** A file to fill in: semicolons and a byte order mark, as Swedish Excel opens it. */
const Template = ({ asked }: { readonly asked: PeopleAsked }): ReactElement => {
  const text = useText({ sv, en })
  const rows = templateRows(asked).map((row) => `${row.join(';')}\r\n`)
  const file = `\ufeff${rows.join('')}`
  return (
    <div>
      <Button onClick={() => download(file, 'befolkning.csv', 'text/csv;charset=utf-8')}>
        {text.template}
      </Button>
    </div>
  )
}
