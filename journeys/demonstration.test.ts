import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lyhordAlone } from '../packages/server/testing/command.ts'
import { signIn } from '../packages/server/testing/running_house.ts'
import { demonstrationCompared, type Product, startProduct } from './product.ts'

let product: Product
before(async () => {
  product = await startProduct()
  await demonstrationCompared(product.url)
})
after(() => product?.stop())

interface Release {
  readonly id: string
  readonly number: number | null
  readonly state: string
}
interface Whole extends Release {
  readonly audit: { readonly pass: boolean } | null
  readonly coverage: readonly { readonly members: readonly { readonly reported: boolean }[] }[]
}

test('the demonstration region has two published releases, which a program has tried to break', async () => {
  const { email, password } = product.signIns.find((s) => s.role === 'analyst') ?? assert.fail('no analyst')
  const cookie = await signIn(product.url, email, password)
  const ask = async <T>(path: string): Promise<T> =>
    (await fetch(`${product.url}${path}`, { headers: { cookie } })).json()
  const { releases } = await ask<{ releases: readonly Release[] }>('/api/releases')
  const whole = await Promise.all(releases.map(({ id }) => ask<Whole>(`/api/releases/${id}`)))
  const told = whole.map(({ number, state, audit }) => [number, state, audit?.pass])
  assert.deepEqual(
    told.toSorted((a, b) => Number(a[0]) - Number(b[0])),
    [
      [1, 'published', true],
      [2, 'published', true],
    ],
  )
  for (const { members } of whole.flatMap(({ coverage }) => coverage))
    assert.deepEqual([members.length, members.every((m) => m.reported)], [15, true])
})

test('asked for once more the releases are there already', async () => {
  const again = await lyhordAlone({ DATA_DIR: product.folder }, 'demonstration', '--json')
  assert.deepEqual([again.code, JSON.parse(again.out).published], [0, []], again.err)
})
