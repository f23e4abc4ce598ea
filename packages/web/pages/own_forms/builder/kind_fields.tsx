import type { Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { inSwedish } from '../draft/question.ts'
import { LiveNumber } from './live_number.tsx'
import { LiveText } from './text_field.tsx'

interface Props {
  readonly variable: Variable
  readonly put: (how: (v: Variable) => Variable) => void
}

/** How large a number may be, and how long a text. */
export const KindFields = ({ variable, put }: Props): ReactElement | null => {
  if (variable.kind === 'number') return <NumberFields variable={variable} put={put} />
  return variable.kind === 'text' && !variable.identifies ? (
    <TextLength maxLength={variable.maxLength} put={put} />
  ) : null
}

interface NumberProps {
  readonly variable: Extract<Variable, { kind: 'number' }>
  readonly put: Props['put']
}

const NumberFields = ({ variable: { min, max, unit }, put }: NumberProps): ReactElement => {
  const { fields } = useText({ sv, en })
  const limits = (next: Partial<Record<'min' | 'max', number>>): void =>
    put((v) => (v.kind === 'number' ? { ...v, ...next } : v))
  const wrong = (ordered: (n: number) => boolean) => (n: number) => {
    if (!Number.isSafeInteger(n)) return fields.number
    return ordered(n) ? undefined : fields.order
  }
  return (
    <div className="own-forms-beside">
      <LiveNumber
        name="fraga-minst"
        label={fields.min}
        value={min}
        wrong={wrong((n) => n <= max)}
        onChange={(n) => limits({ min: n })}
      />
      <LiveNumber
        name="fraga-hogst"
        label={fields.max}
        value={max}
        wrong={wrong((n) => n >= min)}
        onChange={(n) => limits({ max: n })}
      />
      <LiveText
        name="fraga-enhet"
        label={fields.unit}
        hint={fields.unitHint}
        wide={16}
        maxLength={40}
        value={unit?.sv ?? ''}
        onChange={(sv) =>
          put((v) => {
            if (v.kind !== 'number') return v
            const { unit: before, ...rest } = v
            return sv.trim() === '' ? rest : { ...rest, unit: inSwedish(before, sv) }
          })
        }
      />
    </div>
  )
}

interface LengthProps {
  readonly maxLength: number
  readonly put: Props['put']
}

const TextLength = ({ maxLength, put }: LengthProps): ReactElement => {
  const { fields } = useText({ sv, en })
  return (
    <>
      <LiveNumber
        name="fraga-langd"
        label={fields.length}
        value={maxLength}
        wrong={(n) => (Number.isSafeInteger(n) && n >= 1 && n <= 2000 ? undefined : fields.lengthWrong)}
        onChange={(n) => put((v) => (v.kind === 'text' ? { ...v, maxLength: n } : v))}
      />
      <p className="quiet">{fields.textHint}</p>
    </>
  )
}
