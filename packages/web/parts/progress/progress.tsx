import { type ReactElement, type ReactNode, useId } from 'react'
import './progress.css'

interface Props {
  readonly value: number
  readonly of: number
  /** Said above the bar: `34 av 109 utredningar`. */
  readonly label: ReactNode
}

/** How far something has come. The words say it; the bar shows it. */
export const Progress = ({ value, of, label }: Props): ReactElement => {
  const id = useId()
  return (
    <div className="progress">
      <span id={id}>{label}</span>
      <progress aria-labelledby={id} value={Math.min(value, of)} max={Math.max(of, 1)} />
    </div>
  )
}
