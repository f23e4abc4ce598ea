import { words } from '@lyhord/core'
import { copyAnew } from '../../work/hub/copy_anew.ts'
import { misunderstood } from '../file/refuse.ts'
import { tell } from '../file/tell.ts'
import { addressIn } from './address_in.ts'
import { exchangedInWords } from './exchanged_words.ts'
import { notJoined } from './join.ts'
import { noSuchLink } from './leave.ts'
import type { HubAct } from './options.ts'

const noAddress = words('--from är en fil med en adress.', '--from is a file with an address.')
const busy = words(
  'En annan process går igenom posten just nu. Försök igen om en liten stund.',
  'Another process is going through the post right now. Try again in a little while.',
)

/** `lyhord hub resync`: copies all that a member has to send anew, from another address if one is given. */
export const resync: HubAct = async (options, place, manner) => {
  const moved = await addressIn(options.from)
  if (options.from !== undefined && moved === undefined) return misunderstood(noAddress, options.usage)
  const copied = await copyAnew(place, options.name ?? '', moved)
  if (copied === 'unknown') return noSuchLink
  if (copied === 'busy') return { problem: { id: 'hub-upptagen', title: busy, remedy: busy } }
  if (typeof copied === 'string') return notJoined(copied)
  const told = copied.copied
    ? exchangedInWords(copied.exchanged)
    : words('Kopieringen pågår; se hub status.', 'Copying goes on; see hub status.')
  await tell(copied, told, manner)
  return 0
}
