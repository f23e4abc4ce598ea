import { rm, writeFile } from 'node:fs/promises'
import { id as idShape, line } from '@lyhord/contract/frame/shapes.ts'
import { type Words, words } from '@lyhord/core'
import type { Refused } from '../../outside/files/problem.ts'
import type { OpenDoor } from '../../outside/hub/tight.ts'
import { beginSending } from '../../work/hub/begin_sending.ts'
import { type Manner, misunderstood } from '../file/refuse.ts'
import { tell } from '../file/tell.ts'
import { writeSecret } from '../key/write_secret.ts'
import { notReady } from './not_ready.ts'
import type { HubAct } from './options.ts'

const noRegion = words(
  '--region är regionens id. Den som sköter regionens databas ser det med: npx lyhord hub status',
  "--region is the region's id. Whoever runs the region's database sees it with: npx lyhord hub status",
)
const noName = words('--name är regionens namn.', "--name is the region's name.")
const known: Refused = {
  problem: {
    id: 'hub-finns',
    title: words('Den regionen finns redan här.', 'That region is here already.'),
    remedy: words(
      'Se alla länkar med: npx lyhord hub status. Är adressen borta: avsluta länken med hub leave och publicera igen.',
      'See all links with: npx lyhord hub status. If the address is lost, end the link with hub leave and publish again.',
    ),
  },
}

/** `lyhord hub publish`: lets boards here submit to a region in another database, and gives the address to hand to it. */
export const publish: HubAct = async (options, place, manner) => {
  const [region, name] = [idShape.safeParse(options.region), line(120).safeParse(options.name)]
  if (!region.success) return misunderstood(noRegion, options.usage)
  if (!name.success) return misunderstood(noName, options.usage)
  const { out } = options
  const unwritable = out === undefined ? undefined : await writeSecret(out, '')
  if (unwritable) return unwritable
  const sending = await beginSending(place, { id: region.data, name: name.data })
  if (typeof sending === 'object' && 'address' in sending) return hand(sending.address, out, manner)
  if (out !== undefined) await rm(out)
  if (sending === 'known') return known
  return 'open' in sending ? notTight(sending.open) : notReady(sending.lacking, sending.restart)
}

const doors: Readonly<Record<OpenDoor, Words>> = {
  product_database: words('ansluta till Lyhörds databas', "connect to Lyhörd's database"),
  whole_server: words('kopiera hela servern', 'copy the whole server'),
  other_letters: words('läsa mer än sina brev', 'read more than its letters'),
}

const notTight = (open: readonly OpenDoor[]): Refused => {
  const list = (lang: 'sv' | 'en') => open.map((door) => doors[door][lang]).join(', ')
  return {
    problem: {
      id: 'hub-otatt',
      title: words(
        `Den nya rollen skulle kunna ${list('sv')}. Den är borttagen igen, och inget är publicerat.`,
        `The new role would be able to ${list('en')}. It is removed again, and nothing is published.`,
      ),
      remedy: words(
        'Lägg raden "host replication all all reject" först i serverns pg_hba.conf, läs om den och försök igen.',
        'Put the line "host replication all all reject" first in the server\'s pg_hba.conf, reload it and try again.',
      ),
    },
  }
}

/** The address holds a password: to a file that its owner alone can read, made before there was an address, or once to the screen. */
const hand = async (address: string, out: string | undefined, manner: Manner): Promise<number> => {
  if (out !== undefined) await writeFile(out, `${address}\n`)
  const shown = out ?? address
  const told = words(
    `Enhetschefer och verksamhetsutvecklare kan nu lämna in till regionen. Ge den här adressen till den som sköter regionens databas, på ett säkert sätt. Den visas bara nu, och den öppnar inlämnade sammanställningar och inget annat. Byt ut värd och port mot dem som regionen når er på.\n\n  ${shown}`,
    `Leads can now submit to the region. Give this address to whoever runs the region's database, in a safe way. It is shown only now, and it opens submitted tallies and nothing else. Replace host and port by those at which the region reaches you.\n\n  ${shown}`,
  )
  await tell({ address: shown }, told, manner)
  return 0
}
