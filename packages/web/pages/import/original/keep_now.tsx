import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { useUnlockedKey } from '../../../parts/tenant_key/unlocked_key.ts'
import { useKeyInUse } from '../../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { useWizard } from '../wizard/wizard.ts'
import { keepOriginal } from './keeping.ts'

/** Where the file is still at hand and the key is open: keeps the original after all. */
export const KeepNow = ({ id }: { readonly id: string }): ReactElement | null => {
  const text = useText({ sv, en })
  const { file, sentAs } = useWizard()
  const { key } = useUnlockedKey()
  const { wrong } = useKeyInUse()
  if (!file || sentAs !== id || !key || wrong(key)) return null
  return (
    <div>
      <Button onClick={() => void keepOriginal(id, file, key)}>{text.originalKeep}</Button>
    </div>
  )
}
