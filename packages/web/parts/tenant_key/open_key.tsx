import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { type ReactElement, useState } from 'react'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useProblemLine, useText } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { FileField } from '../file_field/file_field.tsx'
import { Form } from '../form/form.tsx'
import type { FieldError, Values } from '../form/form_errors.ts'
import { PasswordField } from '../password_field/password_field.tsx'
import { openKeyFile } from './key_work.ts'

interface Props {
  /** Told at the passphrase, in words, when the opened key is not wanted. */
  readonly wrong: (key: TenantKey) => string | undefined
  readonly onOpen: (key: TenantKey) => void
}

/** Opens a key file with its passphrase, here in the browser. */
export const OpenKey = ({ wrong, onOpen }: Props): ReactElement => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const [file, choose] = useState<File>()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [busy, setBusy] = useState(false)
  const open = async ({ passphrase = '' }: Values): Promise<void> => {
    if (!file) return setErrors([{ at: 'keyFile', message: text.fileMissing }])
    setBusy(true)
    const read = await openKeyFile(await file.text(), passphrase)
    setBusy(false)
    if ('problem' in read) return setErrors([{ at: 'passphrase', message: lineOf(read.problem) }])
    const message = wrong(read)
    setErrors(message ? [{ at: 'keyFile', message }] : [])
    if (!message) onOpen(read)
  }
  return (
    <Form errors={errors} onSend={(values) => void open(values)}>
      <FileField
        name="keyFile"
        label={text.file}
        accept=".txt,.age,.json"
        choose={text.chooseFile}
        chosen={file?.name}
        onFile={choose}
      />
      <PasswordField name="passphrase" label={text.passphrase} autoComplete="off" />
      <Button type="submit" look="main" busy={busy}>
        {busy ? text.opening : text.open}
      </Button>
    </Form>
  )
}
