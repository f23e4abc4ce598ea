import { recoverySheet } from '@lyhord/intake/keys/recovery_sheet.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { type ReactElement, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useLanguage, useText } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import './print_sheet.css'

/** Prints the recovery sheet and nothing else; it stands in the page only while it is printed. */
export const PrintSheet = ({ tenantKey }: { readonly tenantKey: TenantKey }): ReactElement => {
  const text = useText({ sv, en })
  const lang = useLanguage()
  const [printing, print] = useState(false)
  useEffect(() => {
    if (!printing) return
    window.print()
    print(false)
  }, [printing])
  return (
    <>
      <Button onClick={() => print(true)}>{text.printSheet}</Button>
      {printing &&
        createPortal(<pre className="print-sheet">{recoverySheet(tenantKey, lang)}</pre>, document.body)}
    </>
  )
}
