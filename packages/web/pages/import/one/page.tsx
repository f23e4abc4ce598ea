import { Link, useParams } from '@tanstack/react-router'
import { type ReactElement, Suspense } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCan } from '../../../client/me.ts'
import { mayPass } from '../../../client/problem.ts'
import { NotYours } from '../../../parts/not_yours/not_yours.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { ProblemPage } from '../../../parts/problem/problem_page.tsx'
import { shortCheck } from '../../../parts/tenant_key/use_keys_in_use.ts'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { useTitles } from '../earlier/earlier_imports.tsx'
import { Original } from '../original/original.tsx'
import { forgetImport } from '../sending/kept_imports.ts'
import { Applied } from './applied.tsx'
import { Checked } from './checked.tsx'
import { HowMany } from './how_many.tsx'
import { JobProgress } from './job_progress.tsx'
import { Receiving } from './receiving.tsx'
import { Undone } from './undone.tsx'
import { useImport } from './use_import.ts'
import '../import.css'

export type OneImport = Answer<'GET /api/imports/:import'>

/** One import: on its way, checked, taken in, undone. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const may = useCan()('import.manage')
  const { import: id = '' } = useParams({ strict: false })
  if (!may)
    return (
      <div className="stack">
        <PageTitle title={text.oneTitle} />
        <NotYours />
      </div>
    )
  return <One id={id} />
}

const One = ({ id }: { readonly id: string }): ReactElement => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  const titles = useTitles()
  const asked = useImport(id)
  if (asked.error && !asked.data)
    return <ProblemPage problem={asked.error.problem} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const found = asked.data
  forgetDone(found)
  return (
    <div className="stack import">
      <PageTitle title={text.oneTitle}>
        {text.oneSentence(titles.get(found.collection) ?? '', moment(found.begunAt), found.begunBy)}
        {found.key && ` ${text.withKey(shortCheck(found.key))}`}
      </PageTitle>
      <HowMany found={found} />
      {found.trouble && <Notice tone="stop" title={text.troubles[found.trouble]} heard />}
      {asked.error && mayPass(asked.error.problem) && <Notice heard>{text.waits}</Notice>}
      <Suspense fallback={<Waiting />}>
        <StateOf found={found} />
      </Suspense>
      {found.state !== 'undone' && found.state !== 'discarded' && <Original id={found.id} />}
      <p>
        <Link to="/importera">{text.toImports}</Link>
      </p>
    </div>
  )
}

/** Nothing is left to correct: how the file was read need not be remembered. */
const forgetDone = ({ id, state, stayed, applied }: OneImport): void => {
  const done = state === 'applied' && stayed === 0 && applied?.held === 0
  if (done || state === 'undone' || state === 'discarded') void forgetImport(id)
}

const StateOf = ({ found }: { readonly found: OneImport }): ReactElement => {
  const text = useText({ sv, en })
  switch (found.state) {
    case 'receiving':
      return <Receiving found={found} />
    case 'checking':
    case 'applying':
    case 'undoing':
      return <JobProgress found={found} />
    case 'checked':
      return <Checked found={found} />
    case 'applied':
      return <Applied found={found} />
    case 'undone':
      return <Undone found={found} />
    case 'discarded':
      return <Notice>{text.discarded}</Notice>
  }
}
