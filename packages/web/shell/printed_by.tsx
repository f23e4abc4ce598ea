import { type ReactElement, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMe } from '../client/me.ts'
import { en } from '../text/en/shell.ts'
import { sv } from '../text/sv/shell.ts'
import { useFormat, useText } from '../text/text.tsx'

/** On paper alone: whose page it is, and when it was printed; a page may be left open for days. */
export const PrintedBy = (): ReactElement => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  const { tenant } = useMe()
  const [now, look] = useState(() => new Date())
  useEffect(() => {
    const lookNow = (): void => flushSync(() => look(new Date()))
    window.addEventListener('beforeprint', lookNow)
    return () => window.removeEventListener('beforeprint', lookNow)
  }, [])
  return <p className="only-printed printed-by">{text.printed(tenant.name, moment(now.toISOString()))}</p>
}
