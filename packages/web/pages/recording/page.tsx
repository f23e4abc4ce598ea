import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactElement, useCallback, useState } from 'react'
import { useCall } from '../../client/use_call.ts'
import { useWhenBack } from '../../client/use_when_back.ts'
import { OfForm } from '../../forms/of_form.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemPage } from '../../parts/problem/problem_page.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/recording.ts'
import { sv } from '../../text/sv/recording.ts'
import { useText } from '../../text/text.tsx'
import { NoCollection } from '../collection/no_collection.tsx'
import { copyHere } from './autosave/copies.ts'
import { useWho } from './autosave/use_who.ts'
import { useOpening, type Wanted } from './opening/use_opening.ts'
import { newRecordId } from './record_id.ts'
import { RecordingView } from './recording.tsx'
import './recording.css'

/** Recording a new record, going on with a draft, or changing a submitted record. */
export const Page = (): ReactElement => {
  const { collection, record } = useParams({ strict: false })
  return record ? (
    <Change key={record} record={record} />
  ) : (
    <NewIn key={collection} collection={collection ?? ''} />
  )
}

/** The collection says which form; what this computer kept of a draft knows it too. */
const NewIn = ({ collection }: { readonly collection: string }): ReactElement => {
  const { utkast } = useSearch({ strict: false })
  const who = useWho()
  const asked = useCall('GET /api/collections')
  const kept = utkast === undefined ? undefined : copyHere(who, utkast)
  const known = kept ?? asked.data?.collections.find((c) => c.id === collection)
  if (known) return <New collection={collection} form={known.form} ownForm={known.ownForm} />
  if (asked.error) return <ProblemPage problem={asked.error.problem} onRetry={() => void asked.refetch()} />
  return asked.isPending ? <Waiting /> : <NoCollection />
}

interface NewProps {
  readonly collection: string
  readonly form: string
  readonly ownForm: string | null
}

/** The draft's id stands in the address, so that a closed or reloaded page finds it again. */
const New = ({ collection, form, ownForm }: NewProps): ReactElement => {
  const { utkast, andra } = useSearch({ strict: false })
  const navigate = useNavigate()
  const wish = (id: string, fresh: boolean, secondOf = andra ?? null): Wanted => ({
    id,
    collection,
    form,
    ownForm,
    secondOf,
    fresh,
  })
  const [wanted, want] = useState(() => (utkast ? wish(utkast, false) : wish(newRecordId(), true)))
  const [last, setLast] = useState<string>()
  const address = (search: Record<string, string | undefined>) =>
    void navigate({ to: '.', search, replace: true, resetScroll: false })
  const next = (before?: string) => {
    setLast(before)
    address({})
    want(wish(newRecordId(), true, null))
  }
  const began = () => address({ andra: wanted.secondOf ?? undefined, utkast: wanted.id })
  return <Opened key={wanted.id} wanted={wanted} last={last} onBegun={began} onNext={next} />
}

const Change = ({ record }: { readonly record: string }): ReactElement => {
  const navigate = useNavigate()
  const [wanted] = useState<Wanted>({ id: record, secondOf: null, fresh: false })
  const next = (_?: string, collection?: string) => {
    if (collection) void navigate({ to: '/samla-in/$collection/nytt', params: { collection } })
  }
  return <Opened wanted={wanted} onNext={next} />
}

interface Props {
  readonly wanted: Wanted
  readonly last?: string | undefined
  readonly onBegun?: () => void
  readonly onNext: (lastId?: string, collection?: string) => void
}

const Opened = (props: Props): ReactElement => {
  const [round, again] = useState(0)
  return <OpenedOnce key={round} {...props} onReopen={() => again(round + 1)} />
}

const OpenedOnce = ({ wanted, ...rest }: Props & { readonly onReopen: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const opened = useOpening(wanted)
  const { onReopen } = rest
  const isAway = opened.is === 'problem' && opened.problem.id === 'no_contact'
  useWhenBack(useCallback(() => isAway && onReopen(), [isAway, onReopen]))
  // A record that was handed in before the page was loaded again is not opened by accident.
  if (opened.is === 'open')
    return (
      <OfForm id={opened.opening.form} asking={opened.opening}>
        <RecordingView opening={opened.opening} {...rest} />
      </OfForm>
    )
  if (isAway) return <PageTitle title={text.opening.away}>{text.opening.awayWhy}</PageTitle>
  if (opened.is === 'problem') return <ProblemPage problem={opened.problem} />
  if (opened.is === 'waiting') return <Waiting />
  return (
    <Notice title={opened.is === 'withdrawn' ? text.opening.withdrawn : text.done.title}>
      <Link to="/arende/$record" params={{ record: wanted.id }}>
        {text.opening.toRecord}
      </Link>
    </Notice>
  )
}
