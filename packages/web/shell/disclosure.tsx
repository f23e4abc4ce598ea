import { type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface Props {
  readonly label: ReactNode
  readonly children: (close: () => void) => ReactNode
}

/** A button that unfolds a panel; Escape and a press outside fold it again. */
export const Disclosure = ({ label, children }: Props): ReactElement => {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => (open ? foldWhenLeft(box.current, () => setOpen(false)) : undefined), [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the panel
    <div
      ref={box}
      className="disclosure"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{label}</span>
      </button>
      <div id={id} className="disclosure-panel" hidden={!open}>
        {open && children(() => setOpen(false))}
      </div>
    </div>
  )
}

const foldWhenLeft = (box: HTMLElement | null, fold: () => void): (() => void) => {
  const leave = (event: Event): void => {
    if (event.target instanceof Node && !box?.contains(event.target)) fold()
  }
  document.addEventListener('pointerdown', leave)
  document.addEventListener('focusin', leave)
  return () => {
    document.removeEventListener('pointerdown', leave)
    document.removeEventListener('focusin', leave)
  }
}
