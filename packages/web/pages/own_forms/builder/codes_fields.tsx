import type { Code, Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { suggestedId } from '../draft/ids.ts'
import { focusSoon, useBuilding } from './building.ts'
import { CodeRow } from './code_row.tsx'
import { codeName, unnamed } from './naming_code.ts'

interface Props {
  readonly variable: Extract<Variable, { kind: 'one' | 'multi' }>
  readonly put: (how: (v: Variable) => Variable) => void
}

/** The answers to choose among, in their order. */
export const CodesFields = ({ variable, put }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { madeNew } = useBuilding()
  const { codes } = variable.values
  const set = (next: readonly Code[]): void =>
    put((v) => ('values' in v ? { ...v, values: { ...v.values, codes: [...next] } } : v))
  const add = (): void => {
    const id = suggestedId(
      '',
      codes.map((c) => c.id),
      `${unnamed}_${codes.length + 1}`,
    )
    madeNew(`${variable.id} ${id}`)
    set([...codes, { id, label: { sv: '', en: '' } }])
    focusSoon(fieldId(codeName(codes.length)))
  }
  return (
    <fieldset className="stack-tight own-forms-codes">
      <legend className="field-label">{text.codes}</legend>
      {codes.map((code, at) => (
        <CodeRow key={at} variable={variable} code={code} at={at} set={set} />
      ))}
      <div>
        <Button onClick={add}>{text.addCode}</Button>
      </div>
    </fieldset>
  )
}
