import type { Answer } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Key } from '../../../parts/key/key.tsx'
import { useWords } from '../../../text/text.tsx'
import type { KeyedCode } from '../../recording/entry/keys.ts'

interface Props {
  readonly one: KeyedCode
  readonly answer: Answer | undefined
  readonly onChoose: () => void
}

/** One of the codes to choose among, with its key. */
export const TriedCode = ({ one: { code, key }, answer, onChoose }: Props): ReactElement => {
  const words = useWords()
  const chosen = typeof answer === 'object' ? answer.includes(code.id) : answer === code.id
  return (
    <li>
      <button type="button" className="code" aria-pressed={chosen} aria-keyshortcuts={key} onClick={onChoose}>
        <Key>{key?.toUpperCase()}</Key>
        <span className="code-label">{words(code.label).trim() || code.id}</span>
        <span className="code-mark" aria-hidden="true" />
      </button>
    </li>
  )
}
