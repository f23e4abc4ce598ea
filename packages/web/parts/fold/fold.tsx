import { type ReactElement, useSyncExternalStore } from 'react'
import './fold.css'

interface Props {
  readonly label: string
  readonly children: ReactElement
}

/** On a phone everything before the first result lies under one line; where there is room it is open. */
export const Fold = ({ label, children }: Props): ReactElement =>
  useSyncExternalStore(listen, isNarrow) ? (
    <details className="fold not-printed">
      <summary>{label}</summary>
      {children}
    </details>
  ) : (
    children
  )

const narrow = '(max-width: 620px)'
const isNarrow = (): boolean => window.matchMedia(narrow).matches
const listen = (changed: () => void): (() => void) => {
  const media = window.matchMedia(narrow)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}
