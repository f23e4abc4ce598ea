import type { Expr } from './tree.ts'

/** True where a rule's condition is true and what it then asks for is too; a rule without condition always asks. */
export const demandOf = (holds: Expr): Expr => {
  const parts = 'any' in holds ? holds.any : []
  const [excused, asked] = [parts.filter((e) => 'not' in e), parts.filter((e) => !('not' in e))]
  if (excused.length === 0 || asked.length === 0) return holds
  return { all: [...excused.map((e) => e.not), { any: asked }] }
}
