import { type Words, words } from '@lyhord/core'
import type { Exchanged } from '../../work/hub/exchange.ts'

/** What the post of the hub came to, in a sentence. */
export const exchangedInWords = ({ sent, recalled, taken, withdrawn, held }: Exchanged): Words =>
  words(
    `Skickade: ${sent}, återtagna: ${recalled}. Mottagna: ${taken}, tillbakadragna: ${withdrawn}, väntar: ${held}.`,
    `Sent: ${sent}, recalled: ${recalled}. Received: ${taken}, withdrawn: ${withdrawn}, held: ${held}.`,
  )
