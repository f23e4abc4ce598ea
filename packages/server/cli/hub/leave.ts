import { words } from '@lyhord/core'
import type { Refused } from '../../outside/files/problem.ts'
import { endLink } from '../../work/hub/end_link.ts'
import { tell } from '../file/tell.ts'
import type { HubAct } from './options.ts'

/** There is no link of the name that was given. */
export const noSuchLink: Refused = {
  problem: {
    id: 'hub-okand',
    title: words(
      '--name är namnet på en länk, och ingen heter så.',
      '--name is the name of a link, and none is called that.',
    ),
    remedy: words('Se alla länkar med: npx lyhord hub status', 'See all links with: npx lyhord hub status'),
  },
}

const ended = words('Länken är avslutad.', 'The link is ended.')
const untold = words(
  'Länken är avslutad här, men medlemmen nåddes inte. Har den inte själv skrivit hub leave, be den att göra det: annars sparar dess databas logg i onödan.',
  'The link is ended here, but the member was not reached. If it has not written hub leave itself, ask it to: otherwise its database keeps log in vain.',
)

/** `lyhord hub leave`: ends a link, from either side. */
export const leave: HubAct = async (options, place, manner) => {
  const given = await endLink(place, options.name ?? '')
  if (given === 'unknown') return noSuchLink
  const told = given.told ? ended : untold
  await tell(given, told, manner)
  return 0
}
