import type { ReactElement } from 'react'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { say } from '../status/say.ts'

/**
 * Puts a text on the clipboard and says so; when the browser refuses, it says to mark it by hand. A text that changes
 * without the page being drawn again, such as its address, is given as what reads it.
 */
export const Copy = ({
  text: copied,
  label,
}: {
  readonly text: string | (() => string)
  readonly label: string
}): ReactElement => {
  const text = useText({ sv, en })
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(typeof copied === 'string' ? copied : copied())
      say(text.copied)
    } catch {
      say(text.notCopied)
    }
  }
  return <Button onClick={() => void copy()}>{label}</Button>
}
