import { type ReactElement, useState } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { download } from '../../parts/download/download.ts'
import { FileField } from '../../parts/file_field/file_field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { PasswordField } from '../../parts/password_field/password_field.tsx'
import type { KeyList, KnownKey } from '../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { Relinked } from './relink_from.ts'
import { useRelinking } from './use_relinking.ts'

interface Props {
  readonly list: KeyList
  readonly inUse: KnownKey
}

/** Links children from an earlier key to the one in use, by a file that has their numbers; only pairs travel. */
export const Relink = ({ list, inUse }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const [done, setDone] = useState<Relinked>()
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

const Linked = ({ done }: { readonly done: Relinked }): ReactElement => {
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

const RelinkForm = (props: Props & { readonly onDone: (done: Relinked) => void }): ReactElement => {
  const text = useText({ sv, en })
  const [keyFile, chooseKey] = useState<File>()
  const [numbers, chooseNumbers] = useState<File>()
  const { errors, problem, busy, relink } = useRelinking(props)
  return (
    <Form
      errors={errors}
      problem={problem}
      onSend={({ oldPassphrase = '' }) => void relink(keyFile, oldPassphrase, numbers)}
    >
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
