import type { Chapter, Figure } from '../document.ts'
import type { Subject } from '../subjects.ts'
import type { Voice } from '../voice.ts'
import type { LocalMaterial } from './local_material.ts'

/** What a report for anybody does not show and why; none where small numbers are shown. */
export const hiddenChapter = (
  { guard, order }: Pick<LocalMaterial, 'guard' | 'order'>,
  figures: ReadonlyMap<Subject, readonly Figure[]>,
  { text, format }: Voice,
): readonly Chapter[] => {
  if (!guard) return []
  const { guarded, compiled, chapters } = text
  const all = [...figures.values()].flat()
  const none = all.filter((f) => f.sentence === guarded.why).map((f) => f.title)
  const items = [
    compiled.hiddenWhy(format.number(guard.max)),
    none.length === 0 ? guarded.allShown : guarded.figures(format.list(none)),
    ...(order.equity && order.form === 'utredning' ? [guarded.noEquity] : []),
    guarded.halves,
    compiled.unknownSex,
    guard.passed ? compiled.hiddenAudit(format.number(guard.audited)) : guarded.notPassed,
  ]
  return [{ title: chapters.hidden, appendix: true, blocks: [{ kind: 'points', items }] }]
}
