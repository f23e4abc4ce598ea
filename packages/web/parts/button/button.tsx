import type { ComponentProps, ReactElement } from 'react'
import './button.css'

export type ButtonLook = 'main' | 'quiet' | 'plain' | 'stop'

/** The class of a link that looks like a button: `<Link className={buttonClass('main')}>`. */
export const buttonClass = (look: ButtonLook): string => `button button-${look}`

interface Props extends ComponentProps<'button'> {
  /** `main`: the one thing to do here · `quiet`: others · `plain`: as text · `stop`: takes something away. */
  readonly look?: ButtonLook
  /** Working on it: cannot be pressed again, and says so. */
  readonly busy?: boolean
}

/** A button. One `main` per view. */
export const Button = ({
  look = 'quiet',
  busy = false,
  className,
  onClick,
  ...rest
}: Props): ReactElement => (
  <button
    type="button"
    {...rest}
    aria-disabled={busy || rest['aria-disabled']}
    aria-busy={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
    className={`${buttonClass(look)}${className ? ` ${className}` : ''}`}
  />
)
