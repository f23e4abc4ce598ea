import { type ReactElement, useSyncExternalStore } from 'react'
import { en } from '../text/en/shell.ts'
import { sv } from '../text/sv/shell.ts'
import { useText } from '../text/text.tsx'

const onNetwork = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Says that the network is away, and that nothing written is lost. */
export const OfflineNotice = (): ReactElement => {
  const text = useText({ sv, en })
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine)
  return <div role="status">{!online && <p className="offline">{text.offline}</p>}</div>
}
