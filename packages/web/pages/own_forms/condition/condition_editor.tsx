import type { Expr, Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { focusSoon } from '../builder/building.ts'
import { blankPart } from './condition.ts'
import { InWords } from './in_words.tsx'
import { PartsFields, partName } from './parts_fields.tsx'
import { useCondition } from './use_condition.ts'

interface Props {
  readonly name: string
  readonly legend: string
  /** Said when there is no condition. */
  readonly none: string
  readonly value: Expr | undefined
  /** The questions that may be read. */
  readonly choosable: readonly Variable[]
  readonly onChange: (value: Expr | undefined) => void
}

/** A condition in parts, all or any of them, and the same in plain words. */
export const ConditionEditor = (props: Props): ReactElement => {
  const { name, legend, none, value, choosable, onChange } = props
  const text = useText({ sv, en })
  const { condition, put } = useCondition(value, onChange)
  if (condition === undefined) return <Complex {...props} />
  const { join, parts } = condition
  const last = choosable.at(-1)
  const add = (): void => {
    if (last) put({ join, parts: [...parts, blankPart(last)] })
    focusSoon(fieldId(partName(name, parts.length)))
  }
  return (
    <fieldset className="own-forms-condition stack-tight">
      <legend className="field-label">{legend}</legend>
      {parts.length === 0 && <p>{last ? none : `${none}. ${text.noneEarlier}`}</p>}
      <PartsFields name={name} condition={condition} choosable={choosable} put={put} />
      <InWords value={value} />
      {last && (
        <div>
          <Button id={`${name}-nytt`} onClick={add}>
            {parts.length === 0 ? text.addCondition : text.addPart}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** A condition from a file that says more than the fields can: shown, and taken away whole. */
const Complex = ({ legend, value, onChange }: Props): ReactElement => {
  const text = useText({ sv, en })
  return (
    <fieldset className="own-forms-condition stack-tight">
      <legend className="field-label">{legend}</legend>
      <InWords value={value} />
      <p className="quiet">{text.complex}</p>
      <div>
        <Button onClick={() => onChange(undefined)}>{text.removeCondition}</Button>
      </div>
    </fieldset>
  )
}
