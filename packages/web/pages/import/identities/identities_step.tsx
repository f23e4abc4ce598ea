import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useCan } from '../../../client/me.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { MakeKey } from '../../../parts/tenant_key/make_key.tsx'
import { OpenKey } from '../../../parts/tenant_key/open_key.tsx'
import { useUnlockedKey } from '../../../parts/tenant_key/unlocked_key.ts'
import { shortCheck, useKeyInUse } from '../../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { personalColumns, pseudonymColumns } from '../wizard/personal_numbers.ts'
import { StepFrame } from '../wizard/step_frame.tsx'
import { useWizard } from '../wizard/wizard.ts'

/** Personal numbers become pseudonyms here: what is seen, what happens to it, and the key that it takes. */
export const IdentitiesStep = (): ReactElement => {
  const text = useText({ sv, en })
  const { list } = useFormat()
  const wizard = useWizard()
  const { key } = useUnlockedKey()
  const { inUse, wrong } = useKeyInUse()
  const [columns, linked] = [personalColumns(wizard), pseudonymColumns(wizard)]
  const ready = linked.length === 0 || (key !== undefined && inUse !== undefined && !wrong(key))
  return (
    <StepFrame
      title={text.identitiesTitle}
      lead={text.identitiesLead(list(columns))}
      onward={text.goOn}
      waits={ready ? undefined : text.keyFirst}
    >
      <ul className="import-promises">
        {text.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      {linked.length === 0 ? <Notice>{text.notLinked}</Notice> : <KeyHere />}
    </StepFrame>
  )
}

const KeyHere = (): ReactElement => {
  const text = useText({ sv, en })
  const { key, keep } = useUnlockedKey()
  const { inUse, wrong } = useKeyInUse()
  if (key && inUse && !wrong(key))
    return (
      <Notice tone="done" title={text.keyOpen(shortCheck(key.check))} heard>
        <p>{text.keyOpenWhy}</p>
      </Notice>
    )
  if (inUse)
    return (
      <section className="stack" aria-labelledby="oppna">
        <h3 id="oppna">{text.openKey(shortCheck(inUse.check))}</h3>
        <OpenKey wrong={wrong} onOpen={keep} />
        <p>
          <Link to="/nycklar">{text.aboutKey}</Link>
        </p>
      </section>
    )
  return <NoKeyYet />
}

const NoKeyYet = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const [making, make] = useState(false)
  if (making) return <MakeKey replaces={null} onDone={() => make(false)} />
  return (
    <Notice title={text.noKey}>
      <p>{text.noKeyWhy}</p>
      {can('key.manage') && <Button onClick={() => make(true)}>{text.makeKey}</Button>}
      <p>
        <Link to="/nycklar">{text.aboutKey}</Link>
      </p>
    </Notice>
  )
}
