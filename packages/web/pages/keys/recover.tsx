import { recoverKey, sheetSays } from '@lyhord/intake/keys/recovery_sheet.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { type ReactElement, useState } from 'react'
import { useMe } from '../../client/me.ts'
import { Button } from '../../parts/button/button.tsx'
import { Field } from '../../parts/field/field.tsx'
import { Form } from '../../parts/form/form.tsx'
import type { FieldError, Values } from '../../parts/form/form_errors.ts'
import { MakeKey } from '../../parts/tenant_key/make_key.tsx'
import { useKeyInUse } from '../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useProblemLine, useText } from '../../text/text.tsx'

/** From the sheet on paper to a new key file. */
export const Recover = ({ inUse }: { readonly inUse: string | null }): ReactElement => {
  const text = useText({ sv, en })
  const [known, setKnown] = useState<TenantKey>()
  return (
    <details className="key-more">
      <summary>
        <h2>{text.recoverTitle}</h2>
      </summary>
      <div className="stack">
        <p>{text.recoverWhy}</p>
        {known ? (
          <MakeKey known={known} replaces={inUse} onDone={() => setKnown(undefined)} />
        ) : (
          <TypedSheet onKey={setKnown} />
        )}
      </div>
    </details>
  )
}

const TypedSheet = ({ onKey }: { readonly onKey: (key: TenantKey) => void }): ReactElement => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const { tenant } = useMe()
  const { wrong } = useKeyInUse()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const read = ({ rows = '' }: Values): void => {
    const { label = tenant.name, made = new Date().toISOString().slice(0, 10) } = sheetSays(rows)
    const key = recoverKey(rows, label, made)
    const message = 'problem' in key ? lineOf(key.problem) : wrong(key)
    setErrors(message ? [{ at: 'rows', message }] : [])
    if (!message && !('problem' in key)) onKey(key)
  }
  return (
    <Form errors={errors} onSend={read}>
      <Field name="rows" label={text.rows} hint={text.rowsHint}>
        {(control) => (
          <textarea
            {...control}
            name="rows"
            rows={8}
            className="field-input key-rows"
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <Button type="submit">{text.recover}</Button>
    </Form>
  )
}
