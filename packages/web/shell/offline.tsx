import { type ReactElement, useSyncExternalStore } from 'react'
import { isOutOfContact, onContact } from '../client/contact.ts'

/** Says that nobody answers, and what becomes of what is written meanwhile. */
export const OfflineNotice = ({ says }: { readonly says: string }): ReactElement => {
  const away = useSyncExternalStore(onContact, isOutOfContact)
  return <div role="status">{away && <p className="offline">{says}</p>}</div>
}
