import type { ComparedArea, ComparedMember } from '@lyhord/core/disclosure/compared/asked.ts'
import type { Outline } from './outline.ts'
import { codesIn, type In } from './reporting.ts'

/** With fewer, somebody who knows who takes part could tell who an unnamed member is. */
const enoughUnnamed = 3
const swedish = new Intl.Collator('sv')

/** The named by Swedish name order, then the unnamed; those who are not listed are there for what is computed. */
export const membersIn = (
  outline: Outline,
  { halves }: In,
  areas: readonly ComparedArea[],
  sees: (code: string) => boolean,
): readonly ComparedMember[] => {
  const naming = halves.at(-1)?.naming
  const names = new Map(outline.halves.flatMap(({ input }) => input.members.map((m) => [m.code, m.name])))
  const reporting = new Map(outline.halves.map(({ half, input }) => [half, codesIn(input)]))
  const reported = (code: string) => halves.every(({ half }) => reporting.get(half)?.has(code))
  const unseen = new Set([...names.keys()].filter((code) => reported(code) && !sees(code)))
  const members = [...names].map(([code, name]): ComparedMember => {
    const seen = sees(code)
    const mine = naming?.isMine(code) ?? false
    const own = areas.filter((a) => halves.every(({ half }) => a.at.get(half)?.units.has(code)))
    const told = own.filter((a) => seen || countIn(a, halves, unseen) >= enoughUnnamed)
    return {
      key: seen ? code : (naming?.opaqueKeyOf(code) ?? ''),
      code: seen ? code : null,
      name: seen ? name : null,
      mine,
      in: told.map((a) => a.label),
      at: placeOfMember(reporting, code),
      listed: reported(code) && (seen || unseen.size >= enoughUnnamed),
    }
  })
  return members.sort(byName)
}

const countIn = (area: ComparedArea, halves: In['halves'], unseen: ReadonlySet<string>): number =>
  Math.min(
    ...halves.map(({ half }) => (area.at.get(half)?.units ?? new Set<string>()).intersection(unseen).size),
  )

const placeOfMember = (
  reporting: ReadonlyMap<string, ReadonlySet<string>>,
  code: string,
): ComparedMember['at'] => {
  const own = { label: code, units: new Set([code]) }
  return new Map([...reporting].flatMap(([half, codes]) => (codes.has(code) ? [[half, own] as const] : [])))
}

const byName = (a: ComparedMember, b: ComparedMember): number =>
  a.name !== null && b.name !== null
    ? swedish.compare(a.name, b.name)
    : Number(a.name === null) - Number(b.name === null) || (a.key < b.key ? -1 : 1)
