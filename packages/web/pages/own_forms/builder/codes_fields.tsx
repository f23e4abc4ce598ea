import type { Code, Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { stepped } from '../draft/change.ts'
import { followsWords, suggestedId } from '../draft/ids.ts'
import { inEnglish, inSwedish } from '../draft/question.ts'
import { renamedCode } from '../draft/rename.ts'
import { focusSoon, useBuilding } from './building.ts'
import { LiveText } from './text_field.tsx'

interface Props {
  readonly variable: Extract<Variable, { kind: 'one' | 'multi' }>
  readonly put: (how: (v: Variable) => Variable) => void
}

/** What a new code is called in the file until it has a name. */
const unnamed = 'svar'

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

const codeName = (at: number): string => `svar-${at + 1}`

interface RowProps {
  readonly variable: Props['variable']
  readonly code: Code
  readonly at: number
  readonly set: (codes: readonly Code[]) => void
}

const CodeRow = ({ variable, code, at, set }: RowProps): ReactElement => {
  const text = useText({ sv, en })
  const { isNew, madeNew, change } = useBuilding()
  const { codes } = variable.values
  const put = (next: Code): void => set(codes.map((c) => (c === code ? next : c)))
  const isNewCode = isNew(variable.id) || isNew(`${variable.id} ${code.id}`)
  const name = (written: string): void => {
    const label = inSwedish(code.label, written)
    const follows = isNewCode && followsWords(code.id, code.label.sv, unnamed)
    const others = codes.filter((c) => c !== code).map((c) => c.id)
    const id = follows ? suggestedId(written, others, `${unnamed}_${at + 1}`) : code.id
    if (id !== code.id) {
      madeNew(`${variable.id} ${id}`)
      change((form) => renamedCode(form, variable.id, code.id, id))
    }
    put({ ...code, id, label })
  }
  const said = code.label.sv.trim() || text.code(at + 1)
  return (
    <div className="own-forms-code">
      <LiveText
        name={codeName(at)}
        label={text.code(at + 1)}
        hint={text.codeId(code.id)}
        value={code.label.sv}
        maxLength={200}
        onChange={name}
      />
      <LiveText
        name={`${codeName(at)}-en`}
        label={text.codeEn(at + 1)}
        value={code.label.en}
        maxLength={200}
        onChange={(en) => put({ ...code, label: inEnglish(code.label, en) })}
      />
      <div className="row">
        <Button
          id={`upp-svar-${at}`}
          className="own-forms-step"
          aria-label={text.upCode(said)}
          aria-disabled={at === 0}
          onClick={() => {
            set(stepped(codes, at, -1))
            focusSoon(`upp-svar-${Math.max(0, at - 1)}`)
          }}
        >
          ↑
        </Button>
        <Button
          className="own-forms-step"
          aria-label={text.removeCode(said)}
          aria-disabled={codes.length === 1}
          onClick={() => {
            if (codes.length > 1) set(codes.filter((c) => c !== code))
            focusSoon(fieldId(codeName(Math.max(0, at - 1))))
          }}
        >
          ✕
        </Button>
      </div>
    </div>
  )
}
