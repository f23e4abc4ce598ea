import { type ReactElement, useState } from 'react'
import { FileField } from '../../parts/file_field/file_field.tsx'
import { tableIn } from '../../parts/file_field/table_in.ts'
import { en } from '../../text/en/areas.ts'
import { sv } from '../../text/sv/areas.ts'
import { useProblemLine, useText } from '../../text/text.tsx'
import { Faults } from './faults.tsx'
import { Preview } from './preview.tsx'
import { type Area, type Fault, readAreas } from './read_areas.ts'

/** What came of a file: why it cannot be opened, what to correct, or the areas in it. */
type Read =
  | { readonly unreadable: string }
  | { readonly faults: readonly Fault[] }
  | { readonly areas: readonly Area[] }

/** Areas read from a file on one's own machine; nothing is saved until what it would change has been seen. */
export const FromFile = ({ now }: { readonly now: readonly Area[] }): ReactElement => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const [found, keep] = useState<Read>()
  const [name, setName] = useState<string>()
  const read = async (file: File): Promise<void> => {
    setName(file.name)
    const table = await tableIn(file)
    keep(
      'problem' in table
        ? { unreadable: lineOf(table.problem) }
        : readAreas(table.header, table.rows, text.faults),
    )
  }
  const empty = (): void => {
    keep(undefined)
    setName(undefined)
  }
  return (
    <section className="stack" aria-labelledby="las-in">
      <h2 id="las-in">{text.file}</h2>
      <p>{text.groups}</p>
      <FileField
        name="fil"
        label={text.fileLabel}
        hint={text.fileHint}
        error={found && 'unreadable' in found ? found.unreadable : undefined}
        accept=".csv,.xlsx"
        choose={text.choose}
        drop={text.drop}
        chosen={name}
        onFile={(file) => void read(file)}
      />
      {found && 'faults' in found && <Faults faults={found.faults} />}
      {found && 'areas' in found && <Preview now={now} areas={found.areas} onDone={empty} />}
    </section>
  )
}
