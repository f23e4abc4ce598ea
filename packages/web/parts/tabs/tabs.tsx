import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from 'react'
import { nextTab } from './next_tab.ts'
import './tabs.css'

export interface Tab<K extends string> {
  readonly key: K
  readonly label: ReactNode
  readonly content: ReactNode
}

interface Props<K extends string> {
  /** What the tabs are about, for those who do not see them. */
  readonly label: string
  readonly tabs: readonly Tab<K>[]
  readonly chosen: K
  readonly onChoose: (key: K) => void
}

/** Several views of the same thing, one at a time (APG tabs, chosen as the focus moves). */
export const Tabs = <K extends string>({ label, tabs, chosen, onChoose }: Props<K>): ReactElement => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const to =
      tabs[
        nextTab(
          event.key,
          tabs.findIndex((t) => t.key === chosen),
          tabs.length,
        )
      ]
    if (!to) return
    event.preventDefault()
    onChoose(to.key)
    list.current?.querySelector<HTMLElement>(`[data-tab="${to.key}"]`)?.focus()
  }
  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ key, label: name }) => (
          <button
            key={key}
            type="button"
            role="tab"
            data-tab={key}
            id={`${id}-${key}`}
            aria-selected={key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className="tab-panel">
        {tabs.find((t) => t.key === chosen)?.content}
      </div>
    </div>
  )
}
