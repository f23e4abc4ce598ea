import { extendForm, type Form, variablesById } from '@lyhord/core'
import { useMemo, useRef, useState } from 'react'
import type { DraftNow } from '../draft/draft_now.ts'
import type { Keeper } from '../draft/keeper.ts'
import { costed } from '../draft/minutes.ts'
import { renamedQuestion } from '../draft/rename.ts'
import { useFlaws } from '../draft/use_flaws.ts'
import type { Building } from './building.ts'

/** Everything about the form that is being built, anew with every change. */
export const useBuildingOf = (keeper: Keeper, now: DraftNow, base: Form | null): Building => {
  const { content: form, kept } = now
  const [open, setOpen] = useState<string>()
  const fresh = useRef(new Set<string>())
  const keys = useRef(new Map<string, string>())
  const whole = useMemo(() => (base ? extendForm(base, form) : form), [base, form])
  const variables = useMemo(() => variablesById(whole), [whole])
  const looked = useFlaws(whole)
  const flaws = useMemo(() => looked.found.filter(({ at }) => isOwn(form, at)), [looked, form])
  const change = (how: (form: Form) => Form): void => keeper.change(costed(how(keeper.now().content)))
  const keyOf = (id: string): string => keys.current.get(id) ?? id
  return {
    form,
    base,
    whole,
    variables,
    flaws,
    editable: kept.publishedAt === null,
    change,
    rename: (from, to) => {
      keys.current.set(to, keyOf(from))
      if (fresh.current.has(from)) fresh.current.add(to)
      if (open === from) setOpen(to)
      change((f) => renamedQuestion(f, from, to))
    },
    open,
    setOpen,
    isNew: (id) => kept.version === 1 || fresh.current.has(id),
    madeNew: (id) => fresh.current.add(id),
    keyOf,
  }
}

/** What is wrong with the form that is added to is nothing to mend here. */
const isOwn = (form: Form, at: string): boolean =>
  at === form.id ||
  form.sections.some((s) => s.id === at || s.questions.some((q) => q.variable.id === at)) ||
  form.rules.some((r) => r.id === at)
