import { line } from '@lyhord/contract/frame/shapes.ts'
import { type Words, words } from '@lyhord/core'
import type { Refused } from '../../outside/files/problem.ts'
import { beginReceiving, type Receiving } from '../../work/hub/begin_receiving.ts'
import { misunderstood } from '../file/refuse.ts'
import { tell } from '../file/tell.ts'
import { addressIn } from './address_in.ts'
import { notReady } from './not_ready.ts'
import type { HubAct } from './options.ts'

const noAddress = words(
  '--from är en fil som finns här, med adressen som medlemmen fick av hub publish.',
  '--from is a file that is here, with the address that the member got from hub publish.',
)
const noName = words(
  '--name är vad medlemmen ska kallas här.',
  '--name is what the member is to be called here.',
)
const noCode = words(
  '--code är en kommunkod med fyra siffror som medlemmen får lämna in för; skriv den flera gånger för flera kommuner.',
  '--code is a municipality code of four digits that the member may submit for; write it several times for several.',
)

const reasons: Readonly<Record<Extract<Receiving, string>, Words>> = {
  open_way: words(
    'Adressen leder över nätet utan kryptering. Använd en krypterad tunnel, eller sslmode=verify-full i adressen.',
    'The address leads over the network without encryption. Use an encrypted tunnel, or sslmode=verify-full in the address.',
  ),
  unreachable: words(
    'Medlemmens databas svarar inte på den adressen, eller lösenordet stämmer inte.',
    "The member's database does not answer at that address, or the password is wrong.",
  ),
  other: words(
    'Det som publiceras på adressen är inte bara brev från en Lyhörd. Inget är anslutet.',
    'What is published at the address is not letters of a Lyhörd alone. Nothing is joined.',
  ),
  joined_already: words('Någon läser redan från den adressen.', 'Somebody reads from that address already.'),
  no_such_region: words(
    'Adressen gäller en region som inte finns i den här databasen.',
    'The address is for a region that is not in this database.',
  ),
  name_taken: words('En annan medlem heter redan så.', 'Another member is called that already.'),
  code_taken: words(
    'En av kommunkoderna hör redan till en annan medlem eller till en nämnd här.',
    'One of the codes belongs to another member or to a board here already.',
  ),
}

const seeStatus = words(
  'Se alla länkar med: npx lyhord hub status',
  'See all links with: npx lyhord hub status',
)

const remedies: Partial<Record<keyof typeof reasons, Words>> = {
  unreachable: words(
    'Se att medlemmens Lyhörd är igång och att värd och port i adressen leder dit, och försök igen.',
    "See that the member's Lyhörd is running and that host and port in the address lead there, and try again.",
  ),
  other: words(
    'Be medlemmen om adressen som hub publish gav.',
    'Ask the member for the address that hub publish gave.',
  ),
  no_such_region: words(
    'Ge medlemmen id:t som står i npx lyhord hub status, och be den skriva hub publish med det.',
    'Give the member the id that npx lyhord hub status shows, and ask it to write hub publish with it.',
  ),
}

/** A refusal by its name. */
export const notJoined = (why: keyof typeof reasons): Refused => ({
  problem: { id: `hub-${why}`, title: reasons[why], remedy: remedies[why] ?? seeStatus },
})

/** `lyhord hub join`: takes a member's submissions into the region here, from now on. */
export const join: HubAct = async (options, place, manner) => {
  const address = await addressIn(options.from)
  const name = line(120).safeParse(options.name)
  const codes = options.code ?? []
  if (address === undefined) return misunderstood(noAddress, options.usage)
  if (!name.success) return misunderstood(noName, options.usage)
  if (codes.length === 0 || !codes.every((c) => /^[0-9]{4}$/.test(c)))
    return misunderstood(noCode, options.usage)
  const receiving = await beginReceiving(place, { address, name: name.data, codes })
  if (typeof receiving === 'string') return notJoined(receiving)
  if ('lacking' in receiving) return notReady(receiving.lacking, receiving.restart)
  const { taken, held } = receiving.copied ? receiving.exchanged : { taken: 0, held: 0 }
  const told = receiving.copied
    ? words(
        `${name.data} är ansluten. Mottagna: ${taken}, väntar: ${held}.`,
        `${name.data} is joined. Received: ${taken}, held: ${held}.`,
      )
    : words('Ansluten. Kopieringen pågår; se hub status.', 'Joined. Copying goes on; see hub status.')
  await tell(receiving, told, manner)
  return 0
}
