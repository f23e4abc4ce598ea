import type { Code } from '@lyhord/core'

/**
 * The chosen codes after one more key: chosen becomes not chosen and the other way round, a code that stands alone
 * clears the others and is cleared by them. In value-set order; `undefined` when none is left.
 */
export const toggled = (
  codes: readonly Code[],
  chosen: readonly string[],
  code: Code,
): readonly string[] | undefined => {
  const next = chosen.includes(code.id) ? chosen.filter((c) => c !== code.id) : withCode(codes, chosen, code)
  return next.length === 0 ? undefined : next
}

const withCode = (codes: readonly Code[], chosen: readonly string[], code: Code): readonly string[] => {
  const stays = (c: Code) => c.id === code.id || (chosen.includes(c.id) && !c.alone && !code.alone)
  return codes.filter(stays).map((c) => c.id)
}
