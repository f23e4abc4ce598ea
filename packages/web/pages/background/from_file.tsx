import type { BackgroundFile } from '@lyhord/intake/background/background_file.ts'
import { type ReactElement, useState } from 'react'
import { FileField } from '../../parts/file_field/file_field.tsx'
import { en } from '../../text/en/background.ts'
import { sv } from '../../text/sv/background.ts'
import { useProblemLine, useText } from '../../text/text.tsx'
import { faultSaid } from './fault_said.ts'
import { Preview } from './preview.tsx'
import { readFile } from './read_file.ts'
import { type Saved, SavedView } from './saved_view.tsx'

type Shown = { readonly fault: string } | { readonly read: BackgroundFile } | { readonly saved: Saved }

/** Figures read from a file on one's own machine; nothing is saved until it has been seen. */
export const FromFile = (): ReactElement => {
  const { file: text, faults } = useText({ sv, en })
  const lineOf = useProblemLine()
  const [shown, show] = useState<Shown>()
  const [name, setName] = useState<string>()
  const read = async (file: File): Promise<void> => {
    setName(file.name)
    const found = await readFile(file)
    if ('problem' in found) show({ fault: lineOf(found.problem) })
    else show('fault' in found ? { fault: faultSaid(found, faults) } : { read: found })
  }
  const end = (saved?: Saved): void => {
    show(saved && { saved })
    setName(undefined)
  }
  return (
    <section className="stack" aria-labelledby="bakgrund-fil">
      <h2 id="bakgrund-fil">{text.title}</h2>
      <FileField
        name="fil"
        label={text.label}
        hint={text.hint}
        error={shown && 'fault' in shown ? shown.fault : undefined}
        accept=".json,.csv,.txt,.xlsx"
        choose={text.choose}
        drop={text.drop}
        chosen={name}
        onFile={(file) => void read(file)}
      />
      {shown && 'read' in shown && <Preview read={shown.read} onDone={end} />}
      {shown && 'saved' in shown && <SavedView saved={shown.saved} />}
    </section>
  )
}
