import type { BackgroundFile, FigureYear } from '@lyhord/intake/background/background_file.ts'
import { type ReactElement, useState } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/background.ts'
import { sv } from '../../text/sv/background.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { Saved } from './saved_view.tsx'
import { useSave } from './use_save.ts'

interface Props {
  readonly read: BackgroundFile
  readonly onDone: (saved?: Saved) => void
}

/** What a file would save; a table must say where it comes from, Kolada's pages do by themselves. */
export const Preview = ({ read, onDone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const [source, setSource] = useState('')
  const [fault, setFault] = useState<string>()
  const { save, busy, problem } = useSave(read)
  const needsSource = read.from === 'table'
  const act = (): void => {
    const unsaid = needsSource && source.trim() === ''
    setFault(unsaid ? text.file.noSource : undefined)
    if (!unsaid) void save(source).then(onDone, () => undefined)
  }
  return (
    <section className="stack-tight background-preview" aria-labelledby="bakgrund-sparas">
      <h3 id="bakgrund-sparas">{text.file.preview}</h3>
      {read.figures.length === 0 ? (
        <p role="status">{text.file.namesOnly(number(read.places.length))}</p>
      ) : (
        <Figures figures={read.figures} />
      )}
      {needsSource ? (
        <TextField
          name="kalla"
          label={text.file.source}
          hint={text.file.sourceHint}
          error={fault}
          maxLength={120}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        />
      ) : (
        <p className="quiet">{text.source('Kolada')}</p>
      )}
      {problem && <ProblemView problem={problem} />}
      <div className="row">
        <Button look="main" busy={busy} onClick={act}>
          {text.file.save}
        </Button>
        <Button look="plain" onClick={() => onDone()}>
          {text.file.cancel}
        </Button>
      </div>
    </section>
  )
}

const Figures = ({ figures }: { readonly figures: readonly FigureYear[] }): ReactElement => {
  const { file, heldColumns: head } = useText({ sv, en })
  const { number } = useFormat()
  const missing = ({ values }: FigureYear): number => values.filter(([, , value]) => value === null).length
  return (
    <>
      <p role="status">{file.previewWhat}</p>
      <Table
        caption={file.preview}
        captionHeard
        rows={figures}
        keyOf={({ figure, year }) => `${figure} ${year}`}
        columns={[
          { key: 'figure', head: head.figure, cell: ({ label }) => label },
          { key: 'year', head: head.year, figures: true, cell: ({ year }) => year },
          { key: 'values', head: file.values, figures: true, cell: ({ values }) => number(values.length) },
          { key: 'missing', head: head.missing, figures: true, cell: (f) => number(missing(f)) },
        ]}
      />
    </>
  )
}
