import { newKey, type TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { type ReactElement, useId, useState } from 'react'
import { useMe } from '../../client/me.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useText } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { Form } from '../form/form.tsx'
import type { FieldError, Values } from '../form/form_errors.ts'
import { PasswordField } from '../password_field/password_field.tsx'
import { sealKeyFile } from './key_work.ts'
import { SaveKey } from './save_key.tsx'

interface Props {
  /** A key that is there already (from a recovery sheet) and only needs a file. */
  readonly known?: TenantKey
  /** The check value of the key in use that this one replaces; `null` when there is none. */
  readonly replaces: string | null
  readonly onDone: () => void
}

/** Makes a key at random, seals it with a passphrase, has it saved, and only then takes it into use. */
export const MakeKey = ({ known, replaces, onDone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { tenant } = useMe()
  // Several of these may stand on one page.
  const own = useId()
  const [first, second] = [`${own}losenfras`, `${own}igen`]
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<{ readonly made: TenantKey; readonly file: string }>()
  const make = async (values: Values): Promise<void> => {
    const [passphrase = '', again = ''] = [values[first], values[second]]
    const wrong = [
      ...(passphrase.length < shortest ? [{ at: first, message: text.passphraseShort }] : []),
      ...(passphrase !== again ? [{ at: second, message: text.notSame }] : []),
    ]
    setErrors(wrong)
    if (wrong.length > 0) return
    setBusy(true)
    const key = known ?? newKey(tenant.name, new Date().toISOString().slice(0, 10))
    setMade({ made: key, file: await sealKeyFile(key, passphrase) })
    setBusy(false)
  }
  if (made) return <SaveKey {...made} replaces={replaces} onDone={onDone} />
  return (
    <Form errors={errors} onSend={(values) => void make(values)}>
      <p>{known ? text.recovered : text.makeWhy}</p>
      <PasswordField
        name={first}
        label={text.passphrase}
        hint={text.passphraseHint}
        autoComplete="new-password"
      />
      <PasswordField name={second} label={text.again} autoComplete="new-password" />
      <div className="row">
        <Button type="submit" look="main" busy={busy}>
          {known ? text.sealRecovered : busy ? text.making : text.make}
        </Button>
        <Button look="plain" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </Form>
  )
}

/** Characters; whoever takes the file can try as often as they like. */
const shortest = 16
