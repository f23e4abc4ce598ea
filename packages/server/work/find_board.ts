import { houseKind } from '@lyhord/catalogue/area/house_kind.ts'
import { type Words, words } from '@lyhord/core'
import type { Board } from '../queries/everyone.ts'

type NewBoard = Omit<Board, 'id'>

/** The board that is meant, or why it cannot be told. */
export type Meant = { readonly board: Board } | { readonly unclear: Words }

/** Finds a board that there is by what it is called; by the code of its municipality too when several are called so. */
export const findBoard = (boards: readonly Board[], called: string, code: string | undefined): Meant => {
  const found = boardsCalled(boards, called).filter((b) => code === undefined || b.code === code)
  return onlyOne(found, none(called, code, boards))
}

/** The board that somebody is invited to: one there is, or a new one with the code of its municipality. */
export const boardToJoin = (
  boards: readonly Board[],
  name: string,
  code: string | undefined,
): Meant | { readonly newBoard: NewBoard } => {
  if (code === undefined) return onlyOne(boardsCalled(boards, name), orNew(none(name, code, boards)))
  const board = boards.find((b) => b.code === code && same(b.name, name))
  if (board) return { board }
  const kind = houseKind(code)
  return kind ? { newBoard: { code, name: name.trim(), kind } } : { unclear: noPlace(code) }
}

/** A board is called by its name, by its municipality alone (`Lindarås, socialnämnden`) or by its code, whatever the case. */
export const isCalled = ({ name, code }: Pick<Board, 'name' | 'code'>, called: string): boolean =>
  [name, name.split(',')[0] ?? name, code].some((way) => same(way, called))

const same = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase()

/** Those with just that name; where there are none, those that are called so otherwise. */
const boardsCalled = (boards: readonly Board[], called: string): readonly Board[] => {
  const named = boards.filter(({ name }) => same(name, called))
  return named.length > 0 ? named : boards.filter((b) => isCalled(b, called))
}

const onlyOne = (found: readonly Board[], noneThere: Words): Meant => {
  const [board, second] = found
  if (!board) return { unclear: noneThere }
  return second ? { unclear: several(found) } : { board }
}

const listed = (boards: readonly Board[]): string => boards.map((b) => `\n  "${b.name}" (${b.code})`).join('')

const several = (boards: readonly Board[]): Words =>
  words(
    `Flera nämnder heter så. Skriv hela namnet, och koden med --code om namnen är lika:${listed(boards)}`,
    `Several boards have that name. Write the whole name, and the code with --code where names are alike:${listed(boards)}`,
  )

const none = (called: string, code: string | undefined, boards: readonly Board[]): Words => {
  const [sv, en] = code === undefined ? ['', ''] : [` med koden ${code}`, ` with the code ${code}`]
  return words(
    `Det finns ingen nämnd som heter "${called}"${sv}.${boards.length > 0 ? ` De som finns:${listed(boards)}` : ''}`,
    `There is no board called "${called}"${en}.${boards.length > 0 ? ` Those there are:${listed(boards)}` : ''}`,
  )
}

const orNew = ({ sv, en }: Words): Words =>
  words(
    `${sv}\nÄr nämnden ny? Skriv också --code och kommunens kod; för en region, eller nationen, 0000.`,
    `${en}\nIs the board new? Write --code and the code of its municipality too; for a region, or the nation, 0000.`,
  )

const noPlace = (code: string): Words =>
  words(
    `Ingen kommun har koden ${code}. En region, eller nationen, har 0000.`,
    `No municipality has the code ${code}. A region, or the nation, has 0000.`,
  )
