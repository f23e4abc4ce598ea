import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import './dialog.css'

interface Props {
  /** Called on Escape, on a press outside, and by your own buttons. */
  readonly onClose: () => void
  readonly title: ReactNode
  readonly children: ReactNode
  /** Buttons at the foot, the main one first. */
  readonly actions?: ReactNode
}

/** A dialog, the browser's own: it keeps the focus inside and gives it back when closed. */
export const Dialog = ({ onClose, title, children, actions }: Props): ReactElement => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, through onCancel
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
        {actions && <div className="row">{actions}</div>}
      </div>
    </dialog>
  )
}
