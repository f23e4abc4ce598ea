import type { ReactElement } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { say } from '../../parts/status/say.ts'
import { OpenKey } from '../../parts/tenant_key/open_key.tsx'
import { PrintSheet } from '../../parts/tenant_key/print_sheet.tsx'
import { lockKey, useUnlockedKey } from '../../parts/tenant_key/unlocked_key.ts'
import { useKeyInUse } from '../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useText } from '../../text/text.tsx'

/** Opens the key in this tab, which also tells whether it is the right one; then it can be printed or locked. */
export const OpenHere = (): ReactElement => {
  const text = useText({ sv, en })
  const { key, keep } = useUnlockedKey()
  const { wrong } = useKeyInUse()
  // another key has been taken into use since it was opened
  const other = key && wrong(key)
  return (
    <section className="stack" aria-labelledby="oppna-nyckel">
      <div className="stack-tight">
        <h2 id="oppna-nyckel">{text.openTitle}</h2>
        <p>{text.openWhy}</p>
      </div>
      {other && <Notice title={other} heard />}
      {key && !other ? (
        <>
          <Notice tone="done" title={text.isOpen} heard>
            <p>{text.isRight}</p>
          </Notice>
          <div className="row">
            <PrintSheet tenantKey={key} />
            <Button
              look="plain"
              onClick={() => {
                lockKey()
                say(text.locked)
              }}
            >
              {text.lock}
            </Button>
          </div>
        </>
      ) : (
        <OpenKey wrong={wrong} onOpen={keep} />
      )}
    </section>
  )
}
