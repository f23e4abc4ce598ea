import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneImport } from './page.tsx'
import { useSaidOf } from './use_said_of.ts'

/** What the undoing came to. */
export const Undone = ({ found }: { readonly found: OneImport }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number, moment } = useFormat()
  const said = useSaidOf()
  if (!found.undone) return null
  const { withdrawn, restored, kept, at, by } = found.undone
  const what = said([withdrawn, text.withdrew], [restored, text.restored])
  return (
    <Notice tone="done" heard title={text.undone(what)}>
      {kept > 0 && <p>{text.undoneKept(number(kept), kept)}</p>}
      <p>{text.undoneBy(moment(at), by)}</p>
    </Notice>
  )
}
