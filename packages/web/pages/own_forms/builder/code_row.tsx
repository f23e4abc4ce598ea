import type { Code, Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { stepped } from '../draft/change.ts'
import { inEnglish } from '../draft/question.ts'
import { focusSoon } from './building.ts'
import { codeName, useNamingCode } from './naming_code.ts'
import { LiveText } from './text_field.tsx'

interface Props {
  readonly variable: Extract<Variable, { kind: 'one' | 'multi' }>
  readonly code: Code
  readonly at: number
  readonly set: (codes: readonly Code[]) => void
}

/** One of the answers to choose among: its words, and the ways to move it up and take it away. */
export const CodeRow = (props: Props): ReactElement => {
  const { variable, code, at, set } = props
  const text = useText({ sv, en })
  const name = useNamingCode(variable, code, at)
  const put = (next: Code): void => set(variable.values.codes.map((c) => (c === code ? next : c)))
  return (
    <div className="own-forms-code">
      <LiveText
        name={codeName(at)}
        label={text.code(at + 1)}
        hint={text.codeId(code.id)}
        value={code.label.sv}
        maxLength={200}
        onChange={(written) => put(name(written))}
      />
      <LiveText
        name={`${codeName(at)}-en`}
        label={text.codeEn(at + 1)}
        value={code.label.en}
        maxLength={200}
        onChange={(en) => put({ ...code, label: inEnglish(code.label, en) })}
      />
      <Steps {...props} />
    </div>
  )
}

const Steps = ({ variable, code, at, set }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { codes } = variable.values
  const said = code.label.sv.trim() || text.code(at + 1)
  const up = (): void => {
    set(stepped(codes, at, -1))
    focusSoon(`upp-svar-${Math.max(0, at - 1)}`)
  }
  const remove = (): void => {
    if (codes.length > 1) set(codes.filter((c) => c !== code))
    focusSoon(fieldId(codeName(Math.max(0, at - 1))))
  }
  return (
    <div className="row">
      <Button
        id={`upp-svar-${at}`}
        className="own-forms-step"
        aria-label={text.upCode(said)}
        aria-disabled={at === 0}
        onClick={up}
      >
        ↑
      </Button>
      <Button
        className="own-forms-step"
        aria-label={text.removeCode(said)}
        aria-disabled={codes.length === 1}
        onClick={remove}
      >
        ✕
      </Button>
    </div>
  )
}
