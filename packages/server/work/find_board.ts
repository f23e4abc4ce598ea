import { municipalityByCode } from '@lyhord/catalogue/area/municipalities.ts'
import { type Words, words } from '@lyhord/core'
import type { Board } from '../queries/everyone.ts'

/** The board that is meant, a new one with the code of its municipality, or why it cannot be told. */
export type Meant =
  | { readonly board: Board }
  | { readonly newBoard: Omit<Board, 'id'> }
  | { readonly unclear: Words }

/** Finds a board by name, whatever the case; by its code too when several have the name. */
export const findBoard = (boards: readonly Board[], name: string, code: string | undefined): Meant => {
  const named = boards.filter((b) => b.name.toLowerCase() === name.trim().toLowerCase())
  const found = code === undefined ? named : named.filter((b) => b.code === code)
  const [board] = found
  if (board && found.length === 1) return { board }
  if (found.length > 1) return { unclear: several(found.map((b) => b.code)) }
  if (code === undefined) return { unclear: none(name, boards) }
  return municipalityByCode(code) ? { newBoard: { code, name: name.trim() } } : { unclear: noPlace(code) }
}

const several = (codes: readonly string[]): Words =>
  words(
    `Flera nämnder heter så. Skriv vilken med --code: ${codes.join(', ')}.`,
    `Several boards have that name. Say which with --code: ${codes.join(', ')}.`,
  )

const none = (name: string, boards: readonly Board[]): Words => {
  const names = boards.map((b) => `\n  "${b.name}" (${b.code})`).join('')
  return words(
    `Det finns ingen nämnd som heter "${name}". En ny får kommunens kod med --code.${names && ` De som finns:${names}`}`,
    `There is no board called "${name}". A new one gets its municipality's code with --code.${names && ` Those there are:${names}`}`,
  )
}

const noPlace = (code: string): Words =>
  words(`Ingen kommun har koden ${code}.`, `No municipality has the code ${code}.`)
