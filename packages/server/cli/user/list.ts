import { words } from '@lyhord/core'
import { listBoards, listEveryone } from '../../queries/everyone.ts'
import { findBoard } from '../../work/find_board.ts'
import type { Outcome } from '../command.ts'
import { print } from '../file/print.ts'
import type { Manner } from '../file/refuse.ts'
import { withPools } from '../with_pools.ts'
import type { UserOptions } from './options.ts'
import { seeList } from './see_list.ts'

const nobody = words('Det finns inga användare.', 'There are no users.')
const states = {
  invited: words('inbjuden', 'invited'),
  active: words('aktiv', 'active'),
  closed: words('stängd', 'closed'),
}
const roles = {
  caseworker: words('socialsekreterare', 'caseworker'),
  lead: words('enhetschef eller verksamhetsutvecklare', 'lead'),
  analyst: words('analytiker', 'analyst'),
  administrator: words('administratör', 'administrator'),
}

type People = Awaited<ReturnType<typeof listEveryone>>

/** `lyhord user list`: everybody with an account, or those of one board. */
export const list = async (options: UserOptions, manner: Manner): Promise<Outcome> =>
  withPools('user', async ({ gate }) => {
    const everyone = await listEveryone(gate)
    if (options.board === undefined) return show(everyone, manner)
    const meant = findBoard(await listBoards(gate), options.board, options.code)
    if ('unclear' in meant) return seeList('namnd-oklar', meant.unclear)
    const { code, name } = meant.board
    return show(
      everyone.filter((p) => p.board === name && p.code === code),
      manner,
    )
  })

const show = async (people: People, { json, lang }: Manner): Promise<number> => {
  if (json) await print(`${JSON.stringify({ users: people })}\n`)
  else if (people.length === 0) await print(`${nobody[lang]}\n`)
  else await print(asText(people, lang))
  return 0
}

const asText = (people: People, lang: Manner['lang']): string => {
  const width = Math.max(...people.map((p) => p.email.length))
  return [...Map.groupBy(people, (p) => `${p.board} (${p.code})`)]
    .map(([board, own]) => {
      const lines = own.map(
        (p) => `  ${p.email.padEnd(width)}  ${p.name}, ${roles[p.role][lang]}, ${states[p.state][lang]}`,
      )
      return `${board}\n${lines.join('\n')}\n`
    })
    .join('\n')
}
