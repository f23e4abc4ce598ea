import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesOf, questionsOf, variablesById } from '@lyhord/core'
import { givenByLinking } from '@lyhord/core/expression/linked.ts'
import { type FormEntry, formById, forms } from './register.ts'

/** Everything in an entry that holds expressions, by name. */
const expressionsIn = ({ form, indicators }: FormEntry): readonly (readonly [string, unknown])[] => [
  ...questionsOf(form).map((q) => [q.variable.id, q.askedWhen] as const),
  ...form.rules.map((r) => [r.id, r.holds] as const),
  ...form.rulesAcross.map((r) => [r.id, r.holds] as const),
  ...indicators.map(
    (i) => [i.id, [i.population, 'counts' in i ? i.counts : [], 'read' in i ? i.read : []]] as const,
  ),
  ...indicators.map((i) => [i.id, 'days' in i ? i.days : []] as const),
]

interface Use {
  readonly variable: string
  readonly codes: readonly string[]
}

const isText = (x: unknown): x is string => typeof x === 'string'

/** Every variable an expression reads, with the codes it asks for. */
const usesIn = (tree: unknown): readonly Use[] => {
  if (Array.isArray(tree)) return tree.flatMap(usesIn)
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): readonly Use[] => {
    if (key === 'value') return []
    if (isText(value)) return [{ variable: value, codes: [] }]
    if (key === 'among' && Array.isArray(value))
      return value.filter(isText).map((variable) => ({ variable, codes: [] }))
    if (key !== 'chosen' || !Array.isArray(value)) return usesIn(value)
    const [variable, codes]: unknown[] = value
    return isText(variable) && Array.isArray(codes) ? [{ variable, codes: codes.filter(isText) }] : []
  })
}

const carries = ({ linkedTo }: FormEntry, id: string): boolean => linkedTo?.carry.includes(id) ?? false

for (const entry of forms) {
  const variables = variablesById(entry.form)
  const other = formById(entry.linkedTo?.form ?? '')?.form
  const linked = new Map(other ? [...variablesById(other)].filter(([id]) => carries(entry, id)) : [])

  test(`${entry.form.id}: every variable and code in an expression exists`, () => {
    let seen = 0
    for (const [name, tree] of expressionsIn(entry))
      for (const { variable, codes } of usesIn(tree)) {
        seen++
        if (givenByLinking(variable)) continue
        const isLinked = variable.startsWith('linked.')
        const known = (isLinked ? linked : variables).get(variable.replace(/^(previous|next|linked)\./, ''))
        assert.ok(known, `${name}: ${variable}`)
        for (const code of codes)
          assert.ok(
            codesOf(known)?.some((c) => c.id === code),
            `${name}: ${variable} ${code}`,
          )
      }
    assert.ok(seen >= entry.form.rules.length + entry.indicators.length, `${seen} uses`)
  })

  test(`${entry.form.id}: rules, keys, indicators and groupings point to variables of the form`, () => {
    const { form, indicators, groupings } = entry
    const pointedTo = [
      ...Object.values(form.keys),
      ...form.rules.map((r) => r.at),
      ...form.rulesAcross.flatMap((r) => [r.at, r.sharing, r.orderedBy, r.reaching]),
      ...indicators.flatMap((i) => [...('of' in i ? [i.of] : []), ...(i.weight ? [i.weight] : [])]),
      ...groupings.map((g) => g.of),
    ]
    for (const id of pointedTo) assert.ok(variables.has(id), id)
  })

  test(`${entry.form.id}: a condition reads earlier questions only`, () => {
    const earlier = new Set<string>()
    for (const { variable, askedWhen, chosenAmong } of questionsOf(entry.form)) {
      for (const use of usesIn(askedWhen))
        assert.ok(earlier.has(use.variable), `${variable.id} reads ${use.variable}`)
      if (chosenAmong) assert.ok(earlier.has(chosenAmong), variable.id)
      earlier.add(variable.id)
    }
  })
}
