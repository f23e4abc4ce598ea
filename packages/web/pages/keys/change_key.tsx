import { type ReactElement, useState } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { MakeKey } from '../../parts/tenant_key/make_key.tsx'
import type { KeyList, KnownKey } from '../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useText } from '../../text/text.tsx'
import { Relink } from './relink.tsx'

/** A new key instead of the one in use, and the children who wait to be linked to it. */
export const ChangeKey = ({
  list,
  inUse,
}: {
  readonly list: KeyList
  readonly inUse: KnownKey
}): ReactElement => {
  const text = useText({ sv, en })
  const [making, make] = useState(false)
  return (
    <>
      {list.children.left > 0 && <Relink list={list} inUse={inUse} />}
      <details className="key-more">
        <summary>
          <h2>{text.changeTitle}</h2>
        </summary>
        <div className="stack">
          <p>{text.changeWhy}</p>
          {making ? (
            <MakeKey replaces={inUse.check} onDone={() => make(false)} />
          ) : (
            <div>
              <Button onClick={() => make(true)}>{text.makeNew}</Button>
            </div>
          )}
        </div>
      </details>
    </>
  )
}
