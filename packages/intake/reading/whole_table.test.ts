import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blobSource, openTable, wholeTable } from './index.ts'

const read = async (text: string) => wholeTable(await openTable(blobSource(new Blob([text]))))

test('a whole file is its header and all its rows, blank ones too', async () => {
  assert.deepEqual(await read('ar;antal\n2024;1\n;\n2025;2\n'), {
    header: ['ar', 'antal'],
    rows: [
      ['2024', '1'],
      ['', ''],
      ['2025', '2'],
    ],
  })
})

test('half a file is not taken for a whole one', async () => {
  const endless = `ar;antal\n2024;1\n2025;${'2'.repeat(3_000_000)}`
  const found = await read(endless)
  assert.ok('problem' in found, 'one row was read, and the other broke off')
})

test('a file that cannot be opened is refused for that reason', async () => {
  const found = await read('')
  assert.ok('problem' in found && found.problem.id === 'fil-tom')
})
