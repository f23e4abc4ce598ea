import { codesOf, type Variable } from '@lyhord/core'
import type { Computation, Mapping } from '@lyhord/intake/mapping/mapping.ts'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { decideComputed } from '../wizard/acts.ts'

interface Props {
  readonly variables: readonly Variable[]
  readonly mapping: Mapping
  readonly onDone: () => void
}

const ways = ['constant', 'age', 'sex', 'days', 'days_after', 'filled'] as const
type Way = (typeof ways)[number]

/** Which ways there are to compute an answer to a question. */
const waysFor = (variable: Variable | undefined): readonly Way[] => {
  if (variable?.kind === 'number') return ['age', 'days', 'constant']
  if (variable?.kind === 'day') return ['days_after', 'constant']
  if (variable?.kind === 'yes_no') return ['filled', 'constant']
  return variable && codesOf(variable)?.some((c) => c.id === 'flicka') ? ['sex', 'constant'] : ['constant']
}

/** A computed answer to add: the question, the way, and the columns it comes from. */
export const NewComputed = ({ variables, mapping, onDone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const [id, chooseVariable] = useState(variables[0]?.id ?? '')
  const [way, chooseWay] = useState<Way>()
  const headings = mapping.columns.map((c) => c.column)
  const [one, chooseOne] = useState(headings[0] ?? '')
  const [two, chooseTwo] = useState(headings[0] ?? '')
  const [value, setValue] = useState('')
  const variable = variables.find((v) => v.id === id)
  const possible = waysFor(variable)
  const by = possible.find((w) => w === way) ?? possible[0] ?? 'constant'
  const places = headings.map((heading) => ({ value: heading, label: heading }))
  const codes = variable && codesOf(variable)
  const save = (): void => {
    void decideComputed(id, computationOf(by, one, two, value || (codes?.[0]?.id ?? '')))
    onDone()
  }
  const twoColumns = by === 'age' || by === 'days' || by === 'days_after'
  return (
    <div className="import-choices">
      <Select
        name="utraknad-fraga"
        label={text.question}
        value={id}
        options={variables.map((v) => ({ value: v.id, label: words(v.label) }))}
        onChange={chooseVariable}
      />
      <Select
        name="utraknad-hur"
        label={text.wayToCompute}
        value={by}
        options={possible.map((w) => ({ value: w, label: text.ways[w] }))}
        onChange={chooseWay}
      />
      {by === 'constant' && codes && (
        <Select
          name="utraknad-kod"
          label={text.answer}
          value={value || (codes[0]?.id ?? '')}
          options={codes.map((c) => ({ value: c.id, label: words(c.label) }))}
          onChange={setValue}
        />
      )}
      {by === 'constant' && !codes && (
        <TextField
          name="utraknad-svar"
          label={text.answer}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
      {by !== 'constant' && (
        <Select
          name="utraknad-kolumn"
          label={text.firstColumn[by]}
          value={one}
          options={places}
          onChange={chooseOne}
        />
      )}
      {twoColumns && (
        <Select
          name="utraknad-till"
          label={text.secondColumn[by]}
          value={two}
          options={places}
          onChange={chooseTwo}
        />
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

const computationOf = (by: Way, one: string, two: string, value: string): Computation => {
  switch (by) {
    case 'constant':
      return { by, value }
    case 'age':
      return { by, column: one, at: two }
    case 'days':
      return { by, from: one, to: two }
    case 'days_after':
      return { by, from: one, column: two }
    case 'sex':
    case 'filled':
      return { by, column: one }
  }
}
