import { roles } from '@lyhord/contract'
import { rolesIn } from '@lyhord/contract/frame/policy.ts'
import { email as emailShape, line } from '@lyhord/contract/frame/shapes.ts'
import { containsPersonalNumber, type Words, words } from '@lyhord/core'
import { listBoards } from '../../queries/everyone.ts'
import { boardToJoin } from '../../work/find_board.ts'
import { addUser, type NewPerson } from '../../work/terminal_users.ts'
import type { Outcome } from '../command.ts'
import { type Manner, misunderstood } from '../file/refuse.ts'
import { withPools } from '../with_pools.ts'
import type { UserOptions } from './options.ts'
import { seeList } from './see_list.ts'
import { tellInvitation } from './tell_invitation.ts'

const noEmail = words('--email ska vara en e-postadress.', '--email must be an e-mail address.')
const noName = words('--name är personens namn.', "--name is the person's name.")
const noRole = words(`--role är ett av: ${roles.join(', ')}.`, `--role is one of: ${roles.join(', ')}.`)
const noBoard = words('--board är nämndens namn.', "--board is the board's name.")
const notThere = words(
  'En region har bara analytiker och administratörer: --role analyst eller administrator.',
  'A region has analysts and administrators only: --role analyst or administrator.',
)
const personal = words(
  'Texten ser ut att innehålla ett personnummer. Ta bort det.',
  'The text seems to contain a personal identity number. Remove it.',
)

const taken = words(
  'Det finns redan ett konto med den adressen.',
  'There is an account with that address already.',
)

type Person = NewPerson & { readonly board: string }

const personIn = (options: UserOptions): Person | { readonly unclear: Words } => {
  const email = emailShape.safeParse(options.email)
  const [name, board] = [line(120).safeParse(options.name), line(120).safeParse(options.board)]
  const role = roles.find((r) => r === options.role)
  if (containsPersonalNumber(Object.values(options).join('\n'))) return { unclear: personal }
  if (!email.success) return { unclear: noEmail }
  if (!name.success) return { unclear: noName }
  if (!role) return { unclear: noRole }
  if (!board.success) return { unclear: noBoard }
  return { email: email.data, name: name.data, role, board: board.data }
}

/** `lyhord user add`: invites somebody to a board; a new board is made when its municipality's code is given. */
export const add = async (options: UserOptions, manner: Manner): Promise<Outcome> => {
  const person = personIn(options)
  if ('unclear' in person) return misunderstood(person.unclear, options.usage)
  return withPools('user', async (pools, { address }) => {
    const meant = boardToJoin(await listBoards(pools.gate), person.board, options.code)
    if ('unclear' in meant) return seeList('namnd-oklar', meant.unclear)
    const { email, name, role } = person
    const board = 'board' in meant ? meant.board : meant.newBoard
    if (!rolesIn(board.kind).includes(role)) return misunderstood(notThere, options.usage)
    const invited = await addUser(pools, board, { email, name, role }, new Date())
    if (!invited) return seeList('konto-finns', taken)
    return tellInvitation(email, invited, options.address ?? address, manner)
  })
}
