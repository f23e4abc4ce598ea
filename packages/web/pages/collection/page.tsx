import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { OfForm } from '../../forms/of_form.tsx'
import { buttonClass } from '../../parts/button/button.tsx'
import { Key } from '../../parts/key/key.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemPage } from '../../parts/problem/problem_page.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { useKeys } from '../../shell/use_keys.ts'
import { en } from '../../text/en/collection.ts'
import { useFormWords } from '../../text/form_words.ts'
import { sv } from '../../text/sv/collection.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { HowFar } from '../collect/collection_card.tsx'
import { LeftHere } from '../collect/left_here.tsx'
import type { Collection } from '../collect/page.tsx'
import { OpenFlags } from '../work_session/flags/open_flags.tsx'
import { Export } from './export.tsx'
import { Manage } from './manage.tsx'
import { NoCollection } from './no_collection.tsx'
import { Records } from './records/records.tsx'
import { Sessions } from './sessions.tsx'
import './collection.css'

/** One collection: its records, the questions to the group, and for a lead the file and the settings. */
export const Page = (): ReactElement => {
  const { collection: id = '' } = useParams({ strict: false })
  const asked = useCall('GET /api/collections')
  const collection = asked.data?.collections.find((c) => c.id === id)
  if (collection) return <OneCollection collection={collection} />
  if (asked.error) return <ProblemPage problem={asked.error.problem} onRetry={() => void asked.refetch()} />
  return asked.isPending ? <Waiting /> : <NoCollection />
}

const OneCollection = ({ collection }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const { dayRange } = useFormat()
  const can = useCan()
  const { id, title, from, to, state, takesPart } = collection
  const exports = can('record.export') && collection.submitted > 0
  const records = state === 'open' && takesPart && can('record.write')
  return (
    <div className="collection">
      <PageTitle title={title} actions={records && <Begin collection={id} />}>
        {text.span(useFormWords(collection.form), dayRange(from, to))}
      </PageTitle>
      <LeftHere />
      {(exports || can('collection.manage')) && <OnThisPage exports={exports} />}
      {state === 'closed' && <Notice>{text.isClosed}</Notice>}
      {!takesPart && <Notice>{text.notTakingPart}</Notice>}
      <div className="collection-progress">
        <HowFar collection={collection} short />
      </div>
      {collection.openFlags > 0 && (
        <details className="collection-flags">
          <summary>{text.flagsWait(collection.openFlags)}</summary>
          <OfForm id={collection.form} asking={{ collection: id, ownForm: collection.ownForm }}>
            <OpenFlags collection={id} />
          </OfForm>
        </details>
      )}
      <Sessions collection={collection} />
      <Records collection={id} isNew={collection.drafts + collection.submitted === 0} />
      {exports && <Export collection={collection} />}
      {can('collection.manage') && <Manage collection={collection} />}
    </div>
  )
}

/** Past all the records, to what a lead does with them. */
const OnThisPage = ({ exports }: { readonly exports: boolean }): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  return (
    <nav className="row not-printed" aria-label={text.onThisPage}>
      {exports && <SectionLink id="hamta">{text.export}</SectionLink>}
      {can('collection.manage') && <SectionLink id="andra-insamling">{text.manage}</SectionLink>}
    </nav>
  )
}

/** Takes the focus along, so that Tab goes on from the section. */
const SectionLink = ({ id, children }: { readonly id: string; readonly children: string }): ReactElement => (
  <a
    className="onward"
    href={`#${id}`}
    onClick={(event) => {
      event.preventDefault()
      const heading = document.getElementById(id)
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView()
    }}
  >
    {children}
  </a>
)

/** N begins a record. */
const Begin = ({ collection }: { readonly collection: string }): ReactElement => {
  const text = useText({ sv, en })
  const navigate = useNavigate()
  const to = { to: '/samla-in/$collection/nytt', params: { collection } } as const
  useKeys([{ press: 'n', does: { sv: sv.recordKey, en: en.recordKey }, run: () => void navigate(to) }])
  return (
    <Link {...to} className={buttonClass('main')}>
      {text.record} <Key>N</Key>
    </Link>
  )
}
