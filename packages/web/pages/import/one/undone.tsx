import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneImport } from './page.tsx'

/** What the undoing came to. */
export const Undone = ({ found }: { readonly found: OneImport }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number, moment, list } = useFormat()
  if (!found.undone) return null
  const { withdrawn, restored, kept, at, by } = found.undone
  const what = [
    ...(withdrawn > 0 ? [text.withdrew(number(withdrawn), withdrawn)] : []),
    ...(restored > 0 ? [text.restored(number(restored), restored)] : []),
  ]
  return (
    <Notice tone="done" heard title={text.undone(list(what))}>
      {kept > 0 && <p>{text.undoneKept(number(kept), kept)}</p>}
      <p>{text.undoneBy(moment(at), by)}</p>
    </Notice>
  )
}
