import type { Relinking } from '@lyhord/intake/keys/relink.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import type { Problem } from '../../client/problem.ts'
import { Button } from '../../parts/button/button.tsx'
import { download } from '../../parts/download/download.ts'
import { FileField } from '../../parts/file_field/file_field.tsx'
import { Form } from '../../parts/form/form.tsx'
import type { FieldError, Values } from '../../parts/form/form_errors.ts'
import { Notice } from '../../parts/notice/notice.tsx'
import { PasswordField } from '../../parts/password_field/password_field.tsx'
import { openKeyFile } from '../../parts/tenant_key/key_work.ts'
import { useUnlockedKey } from '../../parts/tenant_key/unlocked_key.ts'
import type { KeyList, KnownKey } from '../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'
import { relinkFrom } from './relink_from.ts'

interface Props {
  readonly list: KeyList
  readonly inUse: KnownKey
}

interface Done {
  readonly linked: number
  readonly left: number
  readonly proofs: readonly Relinking[]
}

/** Links children from an earlier key to the one in use, by a file that has their numbers; only pairs travel. */
export const Relink = ({ list, inUse }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const [done, setDone] = useState<Done>()
  return (
    <section className="stack" aria-labelledby="lanka-om">
      <h2 id="lanka-om">{text.linkTitle}</h2>
      {done ? (
        <Linked done={done} />
      ) : (
        <>
          <Notice title={text.linkLeft(number(list.children.left), list.children.left)}>
            <p>{text.linkWhy}</p>
          </Notice>
          <RelinkForm list={list} inUse={inUse} onDone={setDone} />
        </>
      )}
    </section>
  )
}

const Linked = ({ done }: { readonly done: Done }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (
    <Notice tone="done" title={text.linked(number(done.linked), number(done.left))} heard>
      <p>{text.proofHint}</p>
      <Button
        onClick={() => download(JSON.stringify(done.proofs, null, 1), text.proofName, 'application/json')}
      >
        {text.proof}
      </Button>
    </Notice>
  )
}

const RelinkForm = ({
  list,
  inUse,
  onDone,
}: Props & { readonly onDone: (done: Done) => void }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const client = useQueryClient()
  const { key: next } = useUnlockedKey()
  const [keyFile, chooseKey] = useState<File>()
  const [numbers, chooseNumbers] = useState<File>()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const fail = (at: string, message: string): void => {
    setErrors([{ at, message }])
    setBusy(false)
  }
  const send = async ({ oldPassphrase = '' }: Values): Promise<void> => {
    setProblem(undefined)
    if (next?.check !== inUse.check) return fail('oldKey', text.openNewFirst)
    if (!keyFile) return fail('oldKey', text.fileMissing)
    if (!numbers) return fail('numbers', text.numbersFileMissing)
    setErrors([])
    setBusy(true)
    const old = await openKeyFile(await keyFile.text(), oldPassphrase)
    if ('problem' in old)
      return fail('oldPassphrase', `${words(old.problem.title)} ${words(old.problem.remedy)}`)
    if (!isOld(old, list)) return fail('oldKey', text.oldIsNotOld)
    const came = await relinkFrom(numbers, old, next)
    setBusy(false)
    if (came === 'none') return fail('numbers', text.noNumbers)
    if ('refused' in came)
      return fail('numbers', `${words(came.refused.title)} ${words(came.refused.remedy)}`)
    if ('problem' in came) return setProblem(came.problem)
    onDone(came)
    void client.invalidateQueries({ queryKey: ['GET /api/keys'] })
  }
  return (
    <Form errors={errors} problem={problem} onSend={(values) => void send(values)}>
      <FileField
        name="oldKey"
        label={text.oldFile}
        accept=".txt,.age,.json"
        choose={text.chooseFile}
        chosen={keyFile?.name}
        onFile={chooseKey}
      />
      <PasswordField name="oldPassphrase" label={text.oldPassphrase} autoComplete="off" />
      <FileField
        name="numbers"
        label={text.numbersFile}
        accept=".csv,.txt,.xlsx"
        choose={text.chooseFile}
        chosen={numbers?.name}
        onFile={chooseNumbers}
      />
      <Button type="submit" busy={busy}>
        {busy ? text.linking : text.link}
      </Button>
    </Form>
  )
}

const isOld = ({ check }: TenantKey, { keys }: KeyList): boolean =>
  keys.some((key) => key.check === check && key.retiredAt !== null)
