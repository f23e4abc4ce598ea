import { type FormEvent, type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'

interface Props {
  readonly name: string
  readonly onReason: (reason: string) => void
  readonly onCancel: () => void
}

const kinds = ['saknas', 'upphord', 'gar_inte', 'eget'] as const

/** Why a local value cannot be told: one of the usual reasons, or one's own words. */
export const UnknownBecause = ({ name, onReason, onCancel }: Props): ReactElement => {
  const text = useText({ sv, en })
  const [kind, choose] = useState<(typeof kinds)[number]>('saknas')
  const [own, write] = useState('')
  const [missing, setMissing] = useState(false)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    const reason = kind === 'eget' ? own.trim() : text.unknownReasons[kind]
    if (reason === '') setMissing(true)
    else onReason(reason)
  }
  return (
    <form className="import-because" onSubmit={send}>
      <Select
        name={name}
        label={text.unknownWhy}
        value={kind}
        options={kinds.map((value) => ({ value, label: text.unknownReasons[value] }))}
        onChange={choose}
      />
      {kind === 'eget' && (
        <TextField
          name={`${name}-eget`}
          label={text.ownReason}
          maxLength={200}
          value={own}
          error={missing && text.ownReasonMissing}
          onChange={(event) => write(event.target.value)}
        />
      )}
      <div className="row">
        <Button type="submit">{text.saveReason}</Button>
        <Button look="plain" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}
