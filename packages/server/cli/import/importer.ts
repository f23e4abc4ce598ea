import { can } from '@lyhord/contract'
import { type Words, words } from '@lyhord/core'
import { inRow } from '@lyhord/core/listed.ts'
import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant, type Within } from '../../outside/database/tenant_db.ts'
import { type Collection, findCollection, listCollections } from '../../queries/collections.ts'
import { listBoards, listEveryone } from '../../queries/everyone.ts'
import { isCalled } from '../../work/find_board.ts'

/** In whose name, and into which collection. */
export interface Importer {
  readonly within: Within & { readonly user: string }
  readonly collection: Collection
}

const nobody = words(
  'Ingen aktiv ledare passar. Skriv --user E-POST för den som importerar.',
  'No active lead fits. Write --user E-MAIL of the one who imports.',
)
const invited = words(
  'Den personen har fått en inbjudan men inte valt något lösenord än. Importera när inbjudan är besvarad, eller skriv --user för någon annan.',
  'That person has been invited but has not chosen a password yet. Import when the invitation is accepted, or write --user of somebody else.',
)
const closed = words(
  'Den personens konto är stängt. Skriv --user E-POST för någon annan.',
  'The account of that person is closed. Write --user E-MAIL of somebody else.',
)
const mayNot = words(
  'Den personen får inte importera. Det får ledare: skriv --user E-POST för en av dem.',
  'That person may not import. Leads may: write --user E-MAIL of one of them.',
)
const noBoard = (names: readonly string[]): Words =>
  words(
    `Ingen nämnd heter så. Nämnderna: ${names.slice(0, 20).join(' · ')}${names.length > 20 ? ' …' : ''}.`,
    `No board is called so. The boards: ${names.slice(0, 20).join(' · ')}${names.length > 20 ? ' …' : ''}.`,
  )
const several = (emails: readonly string[]): Words =>
  words(
    `Flera ledare passar. Skriv vem med --user: ${emails.join(', ')}.`,
    `Several leads fit. Say who with --user: ${emails.join(', ')}.`,
  )
const noCollection = words(
  'Det finns ingen sådan öppen insamling. Ange titeln med --collection.',
  'There is no such open collection. Give its title with --collection.',
)
const collections = (titles: readonly string[]): Words =>
  words(
    `Flera insamlingar passar. Skriv vilken med --collection: ${inRow(titles)}.`,
    `Several collections fit. Say which with --collection: ${inRow(titles)}.`,
  )

export interface Wanted {
  readonly form: string
  readonly board?: string | undefined
  readonly user?: string | undefined
  readonly collection?: string | undefined
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase()

/** The one who is meant, or the only one there is; and the collection likewise. */
export const importerOf = async (pools: Pools, wanted: Wanted): Promise<Importer | { unclear: Words }> => {
  const boards = await listBoards(pools.gate)
  const meant = (await listEveryone(pools.gate)).filter(
    (p) =>
      (wanted.user === undefined || same(p.email, wanted.user)) &&
      (wanted.board === undefined || isCalled({ name: p.board, code: p.code }, wanted.board)),
  )
  if (wanted.board !== undefined && !boards.some((board) => isCalled(board, wanted.board ?? '')))
    return { unclear: noBoard(boards.map(({ name }) => name)) }
  const people = meant.filter((p) => p.state === 'active' && can(p.role, 'import.manage'))
  const [person] = people
  if (!person) return { unclear: (wanted.user !== undefined && meant[0] && whyNot(meant[0])) || nobody }
  if (people.length > 1) return { unclear: several(people.slice(0, 20).map((p) => p.email)) }
  const board = boards.find((b) => b.name === person.board && b.code === person.code)
  if (!board) return { unclear: nobody }
  return collectionFor(pools, { tenant: board.id, user: person.id }, wanted)
}

/** Why somebody who was named may not import. */
const whyNot = ({ role, state }: Awaited<ReturnType<typeof listEveryone>>[number]): Words => {
  if (!can(role, 'import.manage')) return mayNot
  return state === 'invited' ? invited : closed
}

const collectionFor = (
  pools: Pools,
  within: Importer['within'],
  { form, collection: named }: Wanted,
): Promise<Importer | { unclear: Words }> =>
  inTenant(
    pools.app,
    within,
    async (db) => {
      const open = (await listCollections(db)).filter(
        (c) =>
          c.form === form &&
          c.state === 'open' &&
          c.takesPart &&
          (named === undefined || c.id === named || same(c.title, named)),
      )
      const [only] = open
      if (!only) return { unclear: noCollection }
      if (open.length > 1) return { unclear: collections(open.map((c) => c.title)) }
      const collection = await findCollection(db, only.id)
      return collection ? { within, collection } : { unclear: noCollection }
    },
    'look',
  )
