import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { isOutOfContact } from '../../../client/contact.ts'
import { useWhenBack } from '../../../client/use_when_back.ts'
import { whenIdle } from '../../../client/when_idle.ts'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/signing_out.ts'
import { sv } from '../../../text/sv/signing_out.ts'
import { useText } from '../../../text/text.tsx'
import { copiesOf } from '../autosave/copies.ts'
import { useWho } from '../autosave/use_who.ts'

const shown = ['GET /api/overview', 'GET /api/collections', 'GET /api/records'] as const

/** Sends what was left on this computer, when the product is opened and each time the contact is back, and says so. */
export const useLeftBehind = (): void => {
  const { tenant, user } = useWho()
  const { sentNow } = useText({ sv, en })
  const client = useQueryClient()
  const send = useCallback(async () => {
    const who = { tenant, user }
    await whenIdle()
    if (isOutOfContact() || copiesOf(localStorage, who).length === 0) return
    const { sendLeftBehind } = await import('./send_left_behind.ts')
    const sent = await sendLeftBehind(who)
    if (sent === 0) return
    say(sentNow(sent))
    for (const address of shown) void client.invalidateQueries({ queryKey: [address] })
  }, [tenant, user, client, sentNow])
  // A draft whose form cannot be had waits for the next time.
  const sendQuietly = useCallback(() => void send().catch(() => undefined), [send])
  useEffect(sendQuietly, [sendQuietly])
  useWhenBack(sendQuietly)
}
