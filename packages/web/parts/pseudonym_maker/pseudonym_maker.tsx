import { type FormEvent, type ReactElement, useState } from 'react'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useText } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { PasswordField } from '../password_field/password_field.tsx'
import { OpenKey } from '../tenant_key/open_key.tsx'
import { useUnlockedKey } from '../tenant_key/unlocked_key.ts'
import { useKeyInUse } from '../tenant_key/use_keys_in_use.ts'
import { pseudonymOf } from './pseudonym_of.ts'

interface Props {
  /** The ISO day that ten digits are read as of. */
  readonly today: string
  /** The pseudonym of the number that was typed; the number itself is forgotten at once. */
  readonly onMade: (pseudonym: string) => void
}

/** A child's pseudonym from a typed personal number, with the key that is open in this tab. Nothing is stored or sent. */
export const PseudonymMaker = ({ today, onMade }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const { key, keep } = useUnlockedKey()
  const { inUse, wrong } = useKeyInUse()
  if (!inUse) return null
  if (!key || wrong(key))
    return (
      <details>
        <summary>{text.makePseudonym}</summary>
        <OpenKey wrong={wrong} onOpen={keep} />
      </details>
    )
  return <TypedNumber make={(typed) => pseudonymOf(typed, key, today)} onMade={onMade} />
}

interface TypedProps {
  readonly make: (typed: string) => ReturnType<typeof pseudonymOf>
  readonly onMade: (pseudonym: string) => void
}

const TypedNumber = ({ make, onMade }: TypedProps): ReactElement => {
  const text = useText({ sv, en })
  const [typed, type] = useState('')
  const [said, say] = useState<string>()
  const send = (event: FormEvent): void => {
    event.preventDefault()
    const made = make(typed)
    say(made ? (made.mistyped ? text.mistyped : text.pseudonymMade) : text.notANumber)
    if (!made) return
    type('')
    onMade(made.pseudonym)
  }
  return (
    <form className="form" onSubmit={send}>
      <PasswordField
        name="personnummer"
        label={text.number}
        hint={text.numberHint}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <p role="status">{said}</p>
      <Button type="submit">{text.makePseudonym}</Button>
    </form>
  )
}
