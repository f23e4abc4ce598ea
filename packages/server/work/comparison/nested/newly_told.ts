import { isUnsafe, type ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { type SeenBefore, tryNested } from '../../protect/nested/audit_nested.ts'
import { type Guarded, widthOf } from '../../protect/nested/guarded.ts'
import { type Change, keyOf, type NestedCase } from '../../protect/nested/nested_case.ts'
import type { Solving } from '../../protect/nested/solving.ts'

/** Tries small counts; `tables`: tables that people could be in, which need not be looked for. */
export type TryAll = (
  given: NestedCase,
  tables: readonly (readonly Change[])[],
) => Promise<readonly Guarded[]>

/**
 * Tries the small counts of a half-year, again and again while more of the same is hidden: what was seen before stays possible.
 * Gives them without those that what was published before tells as closely by itself.
 */
export const newlyTold = (policy: ReleasePolicy, solving?: Solving): TryAll => {
  const unsafe = (count: number): boolean => isUnsafe(count, policy)
  const tried = (given: NestedCase, before?: SeenBefore): Promise<readonly Guarded[]> =>
    tryNested(given, unsafe, policy.width, before, solving)
  let seen: readonly Guarded[] = []
  let before: ReadonlyMap<number, Guarded> | undefined
  return async (given, tables) => {
    seen = await tried(given, { guarded: seen, tables })
    const narrow = seen.filter((each) => widthOf(each) < policy.width)
    if (narrow.length === 0 || given.before.length === 0) return seen
    const then = { ...given, shown: given.before, hidden: narrow.map(({ cell }) => cell) }
    // those that are narrow later are among those that are narrow now
    before ??= new Map((await tried(then)).map((each) => [keyOf(each.cell), each]))
    const widthBefore = (each: Guarded): number => widthOf(before?.get(keyOf(each.cell)) ?? each)
    const same = new Set(narrow.filter((each) => widthBefore(each) <= widthOf(each)))
    return seen.filter((each) => !same.has(each))
  }
}
