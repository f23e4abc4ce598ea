import { codesOf, type Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useBuilding } from '../builder/building.ts'
import { blankPart, exprOfPart, type Part, testsOf } from './condition.ts'
import { DayFields } from './day_fields.tsx'

interface Props {
  readonly name: string
  readonly number: number
  readonly part: Part
  readonly choosable: readonly Variable[]
  readonly onChange: (part: Part) => void
  readonly onRemove: () => void
}

/** One part of a condition: which answer, and what it must be. */
export const PartFields = (props: Props): ReactElement => {
  const { name, number, part, choosable, onChange, onRemove } = props
  const text = useText({ sv, en })
  const words = useWords()
  const { variables } = useBuilding()
  const variable = variables.get(part.variable)
  const known = choosable.some((v) => v.id === part.variable)
  const shown = known || !variable ? choosable : [...choosable, variable]
  const named = (v: Variable) => ({ value: v.id, label: words(v.label).trim() || text.unnamed })
  const tests = variable ? testsOf(variable) : (['answered', 'unanswered'] as const)
  const chosen = variable ? [] : [{ value: part.variable, label: part.variable }]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read out as a jumble
    <div className="own-forms-part" role="group" aria-label={text.part(number)}>
      <Select
        name={name}
        label={text.partVariable}
        options={[...chosen, ...shown.map(named)]}
        value={part.variable}
        onChange={(id) => {
          const next = variables.get(id)
          if (next) onChange(blankPart(next))
        }}
      />
      <Select
        name={`${name}-hur`}
        label={text.partTest}
        options={tests.map((test) => ({ value: test, label: text.tests[test] }))}
        value={part.test}
        onChange={(test) => onChange({ ...part, test })}
      />
      {variable && <Against {...props} variable={variable} />}
      <div>
        <Button look="plain" aria-label={text.removePart(number)} onClick={onRemove}>
          {text.remove}
        </Button>
      </div>
    </div>
  )
}

const Against = (props: Props & { readonly variable: Variable }): ReactElement | null => {
  const { name, part, onChange, variable } = props
  const text = useText({ sv, en })
  if (part.test === 'answered' || part.test === 'unanswered') return null
  const lacks = exprOfPart(part) === undefined
  if (variable.kind === 'number')
    return (
      <TextField
        name={`${name}-tal`}
        label={text.partNumber}
        wide={6}
        inputMode="numeric"
        autoComplete="off"
        value={part.against}
        error={lacks && part.against.trim() !== '' ? text.missing.number : undefined}
        onChange={(event) => onChange({ ...part, against: event.target.value })}
      />
    )
  if (variable.kind === 'day') return <DayFields {...props} />
  return <Codes {...props} />
}

const Codes = ({ part, onChange, variable }: Props & { readonly variable: Variable }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const toggle = (id: string): void => {
    const chosen = (codesOf(variable) ?? []).map((c) => c.id)
    const has = part.codes.includes(id)
    onChange({ ...part, codes: chosen.filter((c) => (c === id ? !has : part.codes.includes(c))) })
  }
  return (
    <fieldset className="choices own-forms-part-codes">
      <legend className="field-label">{text.partCodes}</legend>
      {part.codes.length === 0 && <p className="field-hint">{text.missing.codes}</p>}
      {(codesOf(variable) ?? []).map((code) => (
        <label key={code.id} className="choice">
          <input type="checkbox" checked={part.codes.includes(code.id)} onChange={() => toggle(code.id)} />
          <span>{words(code.label).trim() || code.id}</span>
        </label>
      ))}
    </fieldset>
  )
}
