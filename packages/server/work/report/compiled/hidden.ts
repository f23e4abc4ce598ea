import type { Block } from '../document.ts'
import type { Voice } from '../voice.ts'
import { cellOf } from './cells.ts'
import type { CompiledMaterial } from './material.ts'
import { placesIn } from './places.ts'

/** What this report does not show and why, and what the release's audit says. */
export const hiddenBlocks = (material: CompiledMaterial, voice: Voice): readonly Block[] => {
  const { text, format } = voice
  const { policy, audit } = material.release
  const cells = placesIn(material, text.groups.all).flatMap(({ label }) =>
    [...material.figures.values()].flatMap((f) => cellOf(f, material.period.period, label) ?? []),
  )
  const hidden = cells.filter((c) => c.hidden !== null).length
  const unnamed = material.period.members.filter((m) => m.reported && !material.named(m.code)).length
  const items = [
    text.compiled.hiddenCount(format.number(hidden), format.number(cells.length)),
    text.compiled.hiddenWhy(format.number(policy.max)),
    ...(policy.placesUnknownSex ? [text.compiled.unknownSex] : []),
    ...(unnamed > 0 ? [text.compiled.unnamed(format.number(unnamed))] : []),
    ...(audit?.pass ? [text.compiled.hiddenAudit(format.number(audit.audited))] : []),
  ]
  return [{ kind: 'points', items }]
}
