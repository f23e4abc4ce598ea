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

const noRegions = words('Ingen region har sin databas här.', 'No region has its database here.')
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
  const at = last === null ? '–' : last.toISOString()
  const way = link.kind === 'out' ? words('till', 'to') : words('från', 'from')
  const counted = words(`${letters} inlämningar, senast ${at}`, `${letters} submissions, last ${at}`)
  return [
    `${way[lang]} ${link.name}${link.codes.length > 0 ? ` (${link.codes.join(', ')})` : ''}: ${counted[lang]}`,
    `  ${trafficInWords(traffic)[lang]}`,
    ...waiting.map((w) => `  ${w.letters} ${held[w.why]?.[lang] ?? w.why}`),
  ]
}

const trafficInWords = (traffic: LinkState['traffic']): Words => {
  if (!traffic) return words('Ingen läser ännu.', 'Nobody reads yet.')
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
  const heard = lastMessage === null ? '–' : lastMessage.toISOString()
  if (!running)
    return words(
      `Tar inte emot: ${errors} fel. Nå medlemmen, eller skriv hub resync.`,
      `Not receiving: ${errors} errors. Reach the member, or write hub resync.`,
    )
  return copied
    ? words(
        `Tar emot; senast hörd ${heard}, ${errors} fel.`,
        `Receiving; last heard ${heard}, ${errors} errors.`,
      )
    : words('Kopierar det som väntade.', 'Copying what waited.')
}
