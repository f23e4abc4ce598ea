import type { Form, Variable } from '@lyhord/core'
import { variablesOf } from '@lyhord/core/form/form.ts'
import type { ComputedAnswer, Mapping } from '@lyhord/intake/mapping/mapping.ts'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { decideComputed } from '../wizard/acts.ts'
import { NewComputed } from './new_computed.tsx'

interface Props {
  readonly form: Form
  readonly mapping: Mapping
}

/** Answers that no column holds but that can be computed: age, sex, days, one answer for all rows. */
export const Computed = ({ form, mapping }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const [adding, add] = useState(false)
  const variables = variablesOf(form)
  const nameOf = (place: string): string => {
    const variable = variables.find((v) => v.id === place)
    return variable ? words(variable.label) : place
  }
  return (
    <section className="stack-tight" aria-labelledby="utraknade">
      <h3 id="utraknade">{text.computed}</h3>
      {mapping.computed.length === 0 && <p className="quiet">{text.noComputed}</p>}
      <ul className="import-computed">
        {mapping.computed.map((computed) => (
          <li key={computed.variable}>
            <span>
              <strong>{nameOf(computed.variable)}</strong> {howOf(computed.how, nameOf, text.how)}
            </span>
            <Button look="plain" onClick={() => void decideComputed(computed.variable, undefined)}>
              {text.remove}
              <span className="only-heard"> {nameOf(computed.variable)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {adding ? (
        <NewComputed variables={freeOf(variables, mapping)} mapping={mapping} onDone={() => add(false)} />
      ) : (
        <div>
          <Button look="plain" onClick={() => add(true)}>
            {text.addComputed}
          </Button>
        </div>
      )}
    </section>
  )
}

const freeOf = (variables: readonly Variable[], mapping: Mapping): readonly Variable[] => {
  const taken = new Set(mapping.columns.map((c) => c.variable))
  return variables.filter((v) => !taken.has(v.id) && v.kind !== 'pseudonym' && v.kind !== 'text')
}

type How = ComputedAnswer['how']

const howOf = (how: How, name: (place: string) => string, said: (typeof sv)['how']): string => {
  switch (how.by) {
    case 'age':
      return said.age(name(how.column), name(how.at))
    case 'sex':
      return said.sex(name(how.column))
    case 'days':
      return said.days(name(how.from), name(how.to))
    case 'days_after':
      return said.days_after(name(how.from), name(how.column))
    case 'filled':
      return said.filled(name(how.column))
    case 'constant':
      return said.constant(how.value)
  }
}
