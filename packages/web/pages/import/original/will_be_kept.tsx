import { type ReactElement, useState } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { OpenKey } from '../../../parts/tenant_key/open_key.tsx'
import { useUnlockedKey } from '../../../parts/tenant_key/unlocked_key.ts'
import { useKeyInUse } from '../../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { useWizard } from '../wizard/wizard.ts'

/** Where the tenant keeps original files: that this one will be, or what it takes. Nothing otherwise. */
export const WillBeKept = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { days: howLong } = useFormat()
  const { continues } = useWizard()
  const { key } = useUnlockedKey()
  const { inUse, wrong } = useKeyInUse()
  const days = useCall('GET /api/originals').data?.days ?? null
  if (days === null || continues !== undefined) return null
  if (!inUse) return <Notice>{text.originalNoKey}</Notice>
  if (key && !wrong(key)) return <Notice>{text.originalWill(howLong(days))}</Notice>
  return <OpenFirst />
}

const OpenFirst = (): ReactElement => {
  const text = useText({ sv, en })
  const { keep } = useUnlockedKey()
  const { wrong } = useKeyInUse()
  const [opening, open] = useState(false)
  return (
    <Notice title={text.originalKeyFirst}>
      <p>{text.originalKeyFirstWhy}</p>
      {opening ? (
        <OpenKey wrong={wrong} onOpen={keep} />
      ) : (
        <Button onClick={() => open(true)}>{text.originalOpenKey}</Button>
      )}
    </Notice>
  )
}
