import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openKolada } from '../../testing/kolada.ts'
import { fetchKolada } from './fetch_kolada.ts'

const data = '/v3/data/kpi/N01951/year/2022,2023?per_page=5000'

test('an address that never answers is given up after the time limit', async () => {
  const { base } = await openKolada({ [data]: 'silence' })
  const asked = { base, figures: ['N01951'], years: [2022, 2023], timeLimit: 200 }
  assert.deepEqual(await fetchKolada(asked), { problem: 'source_away' })
})

test('a next page on another host is not asked for, nor are pages without end; half an answer is none', async () => {
  const elsewhere = await openKolada({})
  const rest = { '/v3/kpi/N01951': {}, '/v3/municipality?per_page=5000': {} }
  const astray = await openKolada({ ...rest, [data]: { values: [], next_url: `${elsewhere.base}/data` } })
  const asked = { figures: ['N01951'], years: [2022, 2023] }
  assert.deepEqual(await fetchKolada({ ...asked, base: `${astray.base}/` }), {
    problem: 'source_not_readable',
  })
  assert.deepEqual(elsewhere.asked, [])
  const circling = await openKolada({ ...rest, [data]: { values: [], next_page: data } })
  assert.deepEqual(await fetchKolada({ ...asked, base: circling.base }), { problem: 'source_not_readable' })
})
