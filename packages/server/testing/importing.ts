import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Answered, Api } from '@lyhord/contract'
import type { Answer } from '@lyhord/core'
import type { Person } from './house.ts'
import { ordinaryAnswers } from './ordinary_record.ts'

export type Import = Answered<Api['GET /api/imports/:import']>

/** A row as a caller sends it. */
export interface SentRow {
  readonly row: number
  readonly answers: Readonly<Record<string, unknown>>
  readonly reasons?: Readonly<Record<string, unknown>>
}

export const checksumOf = (rows: unknown): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('hex')

/** Rows numbered from 1. */
export const numbered = (all: readonly Readonly<Record<string, unknown>>[]): SentRow[] =>
  all.map((answers, i) => ({ row: i + 1, answers }))

/** Ordinary investigations, `U-<of>0` and on, changed alike. */
export const many = (of: string, n: number, change: Record<string, Answer> = {}): SentRow[] =>
  numbered(Array.from({ length: n }, (_, i) => ordinaryAnswers(`${of}${i}`, change)))

/** Begins an import and sends all its rows, so many in each chunk. */
export const send = async (
  lead: Person,
  collection: string,
  rows: readonly SentRow[],
  { each = 100, change = {} }: { readonly each?: number; readonly change?: object } = {},
): Promise<string> => {
  const id = randomUUID()
  const body = { id, collection, form: 'utredning', rows: rows.length, checksum: checksumOf(rows), ...change }
  await lead.ok('POST /api/imports', { body })
  for (let at = 0; at < rows.length; at += each) {
    const params = { import: id, chunk: String(at / each) }
    await lead.ok('PUT /api/imports/:import/chunks/:chunk', {
      params,
      body: { rows: rows.slice(at, at + each) },
    })
  }
  return id
}

export const see = (lead: Person, id: string): Promise<Import> =>
  lead.ok('GET /api/imports/:import', { params: { import: id } })

/** Waits until the job of an import has ended. */
export const settled = async (lead: Person, id: string): Promise<Import> => {
  for (let i = 0; i < 2000; i++) {
    const found = await see(lead, id)
    if (found.progress === null) return found
    await pause(10)
  }
  return assert.fail('the job did not end')
}

export const check = async (lead: Person, id: string): Promise<Import> => {
  await lead.ok('POST /api/imports/:import/check', { params: { import: id } })
  return settled(lead, id)
}

export const apply = async (lead: Person, id: string, body: object = { mode: 'all' }): Promise<Import> => {
  await lead.ok('POST /api/imports/:import/apply', { params: { import: id }, body })
  return settled(lead, id)
}

/** The whole way: sent, checked and taken in. */
export const importAll = async (
  lead: Person,
  collection: string,
  rows: readonly SentRow[],
  body?: object,
): Promise<Import> => {
  const id = await send(lead, collection, rows)
  const { trouble } = await check(lead, id)
  assert.equal(trouble, null)
  return apply(lead, id, body)
}

/** Something in every table that imports and mappings use: one that amended a record, one that waits, a mapping. */
export const someImports = async (lead: Person, collection: string): Promise<void> => {
  const made = many('import', 1)
  await importAll(lead, collection, made)
  const [{ answers } = { answers: {} }] = made
  await importAll(lead, collection, numbered([{ ...answers, hembesok: 4 }]))
  await send(lead, collection, many('väntar', 1))
  const file = {
    format: 'lyhord-mapping-1',
    form: 'utredning',
    formVersion: 1,
    source: 'Verket',
    content: {},
  }
  await lead.ok('PUT /api/mappings/:mapping', {
    params: { mapping: randomUUID() },
    body: { version: 0, file },
  })
}
