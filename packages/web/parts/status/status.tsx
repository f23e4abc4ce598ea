import { type ReactElement, useEffect, useSyncExternalStore } from 'react'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { onSaid, said, unsay } from './say.ts'
import './status.css'

const seconds = { plain: 5, undo: 12 }

/** Where `say()` is seen and heard. Stands once, in the shell. */
export const Status = (): ReactElement => {
  const text = useText({ sv, en })
  const now = useSyncExternalStore(onSaid, said)
  useEffect(() => {
    if (!now) return
    const timer = setTimeout(() => unsay(now.number), 1000 * (now.undo ? seconds.undo : seconds.plain))
    return () => clearTimeout(timer)
  }, [now])
  return (
    <div className="status" role="status">
      {now && (
        <div className="status-said">
          <span>{now.text}</span>
          {now.undo && (
            <Button
              look="plain"
              onClick={() => {
                now.undo?.()
                unsay(now.number)
              }}
            >
              {text.undo}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
