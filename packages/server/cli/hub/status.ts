import { type Language, type Words, words } from '@lyhord/core'
import { type HubState, hubState, type LinkState } from '../../work/hub/hub_state.ts'
import { print } from '../file/print.ts'
import type { HubAct } from './options.ts'

/** `lyhord hub status`: the regions here that others can send to, and how every link is doing. */
export const status: HubAct = async (_, place, { json, lang }) => {
  const state = await hubState(place)
  await print(json ? `${JSON.stringify(state)}\n` : inWords(state, lang))
  return 0
}

const noRegions = words(
  'Ingen region har sin databas här, och en medlem behöver ingen. Så görs en: npx lyhord user add … --board NAMN --code 0000',
  'No region has its database here, and a member needs none. To make one: npx lyhord user add … --board NAME --code 0000',
)
/** A moment as those who keep servers write it, whatever clock theirs shows. */
const moment = (at: Date | null): string =>
  at === null ? '–' : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`

const noLinks = words('Det finns inga länkar.', 'There are no links.')

const inWords = ({ regions, links }: HubState, lang: Language): string => {
  const own = regions.map((r) => `  ${r.name}  ${r.id}`)
  const heading = words('Regioner här (namn och id):', 'Regions here (name and id):')
  const first = own.length === 0 ? [noRegions[lang]] : [heading[lang], ...own]
  const rest = links.length === 0 ? [noLinks[lang]] : links.flatMap((l) => linkInWords(l, lang))
  return `${[...first, '', ...rest].join('\n')}\n`
}

const held: Readonly<Record<string, Words>> = {
  newer_letter: words('kräver en nyare Lyhörd här', 'need a newer Lyhörd here'),
  unreadable: words('går inte att läsa', 'cannot be read'),
  damaged: words('stämmer inte med sin kontrollsumma', 'do not match their checksum'),
  identity: words('ser ut att innehålla ett personnummer', 'seem to contain a personal identity number'),
  unknown_form: words('gäller ett formulär som inte finns här', 'are about a form that is not here'),
  not_their_code: words(
    'gäller en kommun som medlemmen inte får lämna in för',
    'are for a municipality that the member may not submit for',
  ),
  code_taken: words('gäller en kommun som redan finns här', 'are for a municipality that is here already'),
  house_taken: words('kommer från en nämnd som redan finns här', 'come from a board that is here already'),
}

const linkInWords = (
  { link, letters, held: waiting, last, traffic }: LinkState,
  lang: Language,
): readonly string[] => {
  const way = link.kind === 'out' ? words('till', 'to') : words('från', 'from')
  const counted = words(
    letters === 1 ? 'en inlämning' : `${letters} inlämningar`,
    letters === 1 ? 'one submission' : `${letters} submissions`,
  )
  const latest = last ? words(`, senast ${moment(last)}`, `, last ${moment(last)}`)[lang] : ''
  return [
    `${way[lang]} ${link.name}${link.codes.length > 0 ? ` (${link.codes.join(', ')})` : ''}: ${counted[lang]}${latest}`,
    `  ${trafficInWords(traffic)[lang]}`,
    ...waiting.map((w) => `  ${w.letters} ${held[w.why]?.[lang] ?? w.why}`),
  ]
}

const trafficInWords = (traffic: LinkState['traffic']): Words => {
  if (!traffic) return words('Ingen läser.', 'Nobody reads.')
  if ('kept' in traffic) {
    const { active, kept, state } = traffic
    if (state === 'lost')
      return words(
        'Den andra sidan har varit borta för länge och behöver skriva hub resync.',
        'The other side has been away too long and needs to write hub resync.',
      )
    const megabytes = (kept / 1e6).toFixed(1)
    return active
      ? words(`Läses nu; ${megabytes} MB logg sparas.`, `Being read; ${megabytes} MB of log kept.`)
      : words(`Läses inte nu; ${megabytes} MB logg sparas.`, `Not being read; ${megabytes} MB of log kept.`)
  }
  const { running, copied, errors, lastMessage } = traffic
  const heard = moment(lastMessage)
  if (!running)
    return words(
      `Tar inte emot just nu, ${errors} fel. Är medlemmen borta kommer resten när den är tillbaka. Är den inte det: skriv hub resync.`,
      `Not receiving right now, ${errors} errors. If the member is away, the rest comes when it is back. If it is not, write hub resync.`,
    )
  return copied
    ? words(
        `Tar emot; senast hörd ${heard}, ${errors} fel.`,
        `Receiving; last heard ${heard}, ${errors} errors.`,
      )
    : words('Kopierar det som väntade.', 'Copying what waited.')
}
