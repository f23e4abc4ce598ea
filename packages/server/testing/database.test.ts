import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { type Template, withTestDatabase } from './database.ts'

let prepared = 0
const withOneTable: Template = {
  name: `one_table_${process.pid}`,
  prepare: async (url) => {
    prepared++
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('create table things (name text primary key)')
    await client.end()
  },
}

const [first, second] = await Promise.all([withTestDatabase(withOneTable), withTestDatabase(withOneTable)])

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query({ text: question, rowMode: 'array' })
  await client.end()
  return rows
}

test('two databases of the same template are prepared once and share nothing', async () => {
  await ask(first.url, `insert into things values ('a')`)
  assert.equal(prepared, 1)
  assert.deepEqual(await ask(first.url, 'select name from things'), [['a']])
  assert.deepEqual(await ask(second.url, 'select name from things'), [])
})

test('Swedish order holds', async () => {
  const rows = await ask(first.url, `select x from unnest(array['ö', 'z', 'ä', 'a', 'å']) x order by x`)
  assert.deepEqual(rows.flat(), ['a', 'z', 'å', 'ä', 'ö'])
})
