import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { migrate } from './migrate.ts'
import { type Step, stepsBetween } from './version_change.ts'

const code = fc.constantFrom('a', 'b', 'c')
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('x', 'y', 'z'),
  fc.oneof(code, fc.uniqueArray(code, { minLength: 1 })),
)

describe('carrying answers to a later version', () => {
  it('a renamed variable keeps its answer', () => {
    const migrated = migrate({ x: 3, y: 'a' }, [{ renamed: ['x', 'z'] }])
    assert.deepEqual(migrated, { answers: { z: 3, y: 'a' }, lost: [] })
  })
  it('a removed variable is lost, and said to be', () => {
    const migrated = migrate({ x: 3, y: 'a' }, [{ removed: 'x' }])
    assert.deepEqual(migrated, { answers: { y: 'a' }, lost: [{ variable: 'x', answer: 3, why: 'removed' }] })
  })
  it('codes become others, two may become one, and the rest stay', () => {
    const step = { recoded: 'x', codes: { a: 'd', b: 'd' } }
    assert.deepEqual(migrate({ x: 'a' }, [step]).answers, { x: 'd' })
    assert.deepEqual(migrate({ x: ['a', 'b', 'c'] }, [step]), { answers: { x: ['d', 'c'] }, lost: [] })
  })
  it('a code without counterpart is lost alone', () => {
    const step = { recoded: 'x', codes: { a: null } }
    assert.deepEqual(migrate({ x: ['a', 'b'] }, [step]), {
      answers: { x: ['b'] },
      lost: [{ variable: 'x', answer: ['a'], why: 'no_counterpart' }],
    })
    assert.deepEqual(migrate({ x: 'a' }, [step]), {
      answers: {},
      lost: [{ variable: 'x', answer: 'a', why: 'no_counterpart' }],
    })
  })
  it('the codes of one variable are split among several', () => {
    const step: Step = {
      split: 'x',
      into: {
        a: { variable: 'x', multi: 'a' },
        b: { variable: 'x', multi: 'b' },
        c: { variable: 'misstanke', one: 'ja' },
      },
    }
    assert.deepEqual(migrate({ x: ['a', 'b', 'c', 'd'] }, [step]), {
      answers: { x: ['a', 'b'], misstanke: 'ja' },
      lost: [{ variable: 'x', answer: 'd', why: 'no_counterpart' }],
    })
  })
  it('an answer is never written over another', () => {
    const renamed = migrate({ x: 'a', y: 'b' }, [{ renamed: ['x', 'y'] }])
    assert.deepEqual(renamed, {
      answers: { y: 'b' },
      lost: [{ variable: 'x', answer: 'a', why: 'occupied' }],
    })
    const split = migrate({ x: ['a'], y: 'nej' }, [{ split: 'x', into: { a: { variable: 'y', one: 'ja' } } }])
    assert.deepEqual(split, {
      answers: { y: 'nej' },
      lost: [{ variable: 'x', answer: 'a', why: 'occupied' }],
    })
  })
  it('steps are taken in order', () => {
    const steps: Step[] = [
      { renamed: ['x', 'y'] },
      { recoded: 'y', codes: { a: 'b' } },
      { renamed: ['y', 'x'] },
    ]
    assert.deepEqual(migrate({ x: 'a' }, steps), { answers: { x: 'b' }, lost: [] })
  })
})

describe('laws', () => {
  it('no steps change nothing', () => {
    fc.assert(
      fc.property(answers, (given) =>
        assert.deepEqual(migrate(given, []), { answers: { ...given }, lost: [] }),
      ),
    )
  })
  it('renaming there and back changes nothing', () => {
    const steps: Step[] = [{ renamed: ['x', 'ny'] }, { renamed: ['ny', 'x'] }]
    fc.assert(
      fc.property(answers, (given) =>
        assert.deepEqual(migrate(given, steps), { answers: { ...given }, lost: [] }),
      ),
    )
  })
  it('every code is either carried or said to be lost', () => {
    const codes = fc.dictionary(code, fc.option(fc.constantFrom('a', 'b', 'd')))
    const step = fc.oneof(
      fc.constant<Step>({ removed: 'x' }),
      fc.constant<Step>({ renamed: ['x', 'y'] }),
      codes.map((c): Step => ({ recoded: 'x', codes: c })),
      fc
        .dictionary(code, fc.constant({ variable: 'ny', multi: 'd' }))
        .map((into): Step => ({ split: 'x', into })),
    )
    const recoded = (step: Step, c: string): string =>
      'recoded' in step ? (step.codes[c] ?? c) : 'split' in step ? 'd' : c
    fc.assert(
      fc.property(answers, step, (given, step) => {
        const { answers: carried, lost } = migrate(given, [step])
        for (const c of [given.x ?? []].flat()) {
          const isCarried = Object.values(carried)
            .flat()
            .includes(recoded(step, String(c)))
          assert.ok(isCarried || lost.flatMap((l) => l.answer).includes(c))
        }
      }),
    )
  })
  it('what was given is left as it was', () => {
    const given = Object.freeze({ x: Object.freeze(['a', 'b']) })
    assert.deepEqual(migrate(given, [{ recoded: 'x', codes: { a: 'c' } }, { renamed: ['x', 'y'] }]).answers, {
      y: ['c', 'b'],
    })
  })
})

describe('the way from one version to another', () => {
  const changes = [
    { from: 1, to: 2, steps: [{ removed: 'a' }] },
    { from: 2, to: 3, steps: [{ removed: 'b' }] },
  ]
  it('goes through every version between', () => {
    assert.deepEqual(stepsBetween(changes, 1, 3), [{ removed: 'a' }, { removed: 'b' }])
    assert.deepEqual(stepsBetween(changes, 2, 2), [])
  })
  it('is not known where a change is missing, or backwards', () => {
    assert.equal(stepsBetween(changes, 1, 4), undefined)
    assert.equal(stepsBetween(changes, 3, 1), undefined)
  })
})
