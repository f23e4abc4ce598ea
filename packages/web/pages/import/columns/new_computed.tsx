import type { Variable } from '@lyhord/core'
import type { Mapping } from '@lyhord/intake/mapping/mapping.ts'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { decideComputed } from '../wizard/acts.ts'
import { AlwaysAnswered } from './always_answered.tsx'
import { type Chosen, computationOf, draftOf } from './computation_draft.ts'
import { ComputedFrom } from './computed_from.tsx'

interface Props {
  readonly variables: readonly Variable[]
  readonly mapping: Mapping
  readonly onDone: () => void
}

/** A computed answer to add: the question, the way, and the columns it comes from. */
export const NewComputed = ({ variables, mapping, onDone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const [chosen, setChosen] = useState<Chosen>({})
  const headings = mapping.columns.map((c) => c.column)
  const draft = draftOf(variables, headings, chosen)
  const choose = (part: Chosen): void => setChosen({ ...chosen, ...part })
  const save = (): void => {
    void decideComputed(draft.variable, computationOf(draft))
    onDone()
  }
  return (
    <div className="import-choices">
      <Select
        name="utraknad-fraga"
        label={text.question}
        value={draft.variable}
        options={variables.map((v) => ({ value: v.id, label: words(v.label) }))}
        onChange={(variable) => choose({ variable })}
      />
      <Select
        name="utraknad-hur"
        label={text.wayToCompute}
        value={draft.way}
        options={draft.ways.map((way) => ({ value: way, label: text.ways[way] }))}
        onChange={(way) => choose({ way })}
      />
      {draft.way === 'constant' ? (
        <AlwaysAnswered draft={draft} onChange={(value) => choose({ value })} />
      ) : (
        <ComputedFrom draft={draft} way={draft.way} headings={headings} onChange={choose} />
      )}
      <div className="row">
        <Button onClick={save}>{text.add}</Button>
        <Button look="plain" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}
