import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { linkForms } from './link_forms.ts'

const keys = { record: 'id', child: 'barn', opened: 'dag', closed: 'dag' }
const otherKeys = { record: 'id', child: 'barn', opened: 'inledd', closed: 'avslutad' }
const carry = ['inledd', 'utfall']
const link = (records: readonly Answers[], others: readonly Answers[]) =>
  linkForms({ records, keys }, { records: others, keys: otherKeys }, carry)

describe('what a record led to in another form', () => {
  const others = [
    { barn: 'a', inledd: '2025-06-01', avslutad: '2025-09-01', utfall: 'senare' },
    { barn: 'a', inledd: '2025-03-01', avslutad: '2025-05-01', utfall: 'insats' },
    { barn: 'b', inledd: '2025-01-01', avslutad: '2025-04-01', utfall: 'annat' },
  ]
  const of = (barn: string, dag: string) => link([{ barn, dag }], others)[0]

  it('is the same child’s first one opened on or after the day, with the answers asked for', () => {
    assert.deepEqual(of('a', '2025-03-01'), {
      barn: 'a',
      dag: '2025-03-01',
      'linked.followed_to': '2025-09-01',
      'linked.inledd': '2025-03-01',
      'linked.utfall': 'insats',
    })
    assert.equal(of('a', '2025-03-02')?.['linked.utfall'], 'senare')
  })
  it('is not an earlier one, nor another child’s', () => {
    assert.equal(of('b', '2025-03-01')?.['linked.inledd'], undefined)
    assert.equal(of('c', '2025-01-01')?.['linked.inledd'], undefined)
  })
  it('is not known without a child, or without the other form', () => {
    assert.deepEqual(link([{ dag: '2025-01-01' }], others), [
      { dag: '2025-01-01', 'linked.followed_to': '2025-09-01' },
    ])
    assert.deepEqual(link([{ barn: 'a', dag: '2025-01-01' }], []), [{ barn: 'a', dag: '2025-01-01' }])
  })
})

it('the first is what looking through all finds', () => {
  const child = fc.constantFrom('a', 'b', 'c')
  const day = fc.integer({ min: 10, max: 28 }).map((d) => `2025-03-${d}`)
  const records = fc.array(fc.record({ barn: child, dag: day }))
  const others = fc.array(fc.record({ barn: child, inledd: day, avslutad: fc.constant('2025-12-31') }))
  fc.assert(
    fc.property(records, others, (some, all) => {
      const looked = some.map(({ barn, dag }) =>
        all
          .filter((o) => o.barn === barn && o.inledd >= dag)
          .map((o) => o.inledd)
          .toSorted()
          .at(0),
      )
      assert.deepEqual(
        link(some, all).map((r) => r['linked.inledd']),
        looked,
      )
    }),
  )
})
