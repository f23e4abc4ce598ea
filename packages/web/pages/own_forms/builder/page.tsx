import { useParams } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { call } from '../../../client/call.ts'
import { useCan } from '../../../client/me.ts'
import { type Problem, problemOf } from '../../../client/problem.ts'
import { bookOf } from '../../../forms/book.ts'
import { NotYours } from '../../../parts/not_yours/not_yours.tsx'
import { ProblemPage } from '../../../parts/problem/problem_page.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { Builder, type Opened } from './builder.tsx'
import '../own_forms.css'

/** One form of one's own: its questions and rules, what is wrong with them, and the way to publish. */
export const Page = (): ReactElement => {
  const { form = '' } = useParams({ strict: false })
  return useCan()('form.manage') ? <Fetched key={form} id={form} /> : <NotYours />
}

/** Fetched anew each time: what was written a moment ago is what is gone on with. */
const Fetched = ({ id }: { readonly id: string }): ReactElement => {
  const [opened, open] = useState<Opened | { readonly problem: Problem }>()
  useEffect(() => {
    let wants = true
    void fetched(id).then(
      (found) => wants && open(found),
      (thrown: unknown) => wants && open({ problem: problemOf(thrown) }),
    )
    return () => {
      wants = false
    }
  }, [id])
  if (!opened) return <Waiting />
  return 'problem' in opened ? <ProblemPage problem={opened.problem} /> : <Builder id={id} {...opened} />
}

const fetched = async (form: string): Promise<Opened> => {
  const shown = await call('GET /api/own-forms/:form', { params: { form } })
  return { shown, base: shown.extends === null ? null : (await bookOf(shown.extends)).judge.form }
}
