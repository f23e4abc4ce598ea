import { labelOf } from '@lyhord/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { useCan } from '../../client/me.ts'
import { useAct, useCall } from '../../client/use_call.ts'
import { useBook } from '../../forms/book.ts'
import { Button, buttonClass } from '../../parts/button/button.tsx'
import { Notice } from '../../parts/notice/notice.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/follow_ups.ts'
import { sv } from '../../text/sv/follow_ups.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'

export type Due = Answer<'GET /api/follow-ups'>['due'][number]

const form = 'insats_uppfoljning'
const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : '')

/** Each row begins a draft with what the investigation knows, and opens it. */
export const Worklist = ({ due }: { readonly due: readonly Due[] }): ReactElement => {
  const text = useText({ sv, en })
  const navigate = useNavigate()
  const collections = useCall('GET /api/collections').data?.collections
  const open = collections?.find((c) => c.form === form && c.state === 'open' && c.takesPart)
  const begin = useAct('POST /api/records', ['GET /api/follow-ups', 'GET /api/records'])
  const followUp = ({ prefill }: Due): void => {
    if (!open || begin.isPending) return
    const body = { id: crypto.randomUUID(), collection: open.id, answers: prefill, submit: false }
    begin.mutate(
      { body },
      {
        onSuccess: ({ record }) =>
          void navigate({ to: '/arende/$record/andra', params: { record: record.id } }),
      },
    )
  }
  const columns = useColumns(open ? followUp : undefined)
  return (
    <>
      {collections && !open && <NoCollection />}
      {begin.error && <ProblemView problem={begin.error.problem} />}
      <Table
        caption={text.caption}
        columns={columns}
        rows={due}
        keyOf={({ prefill }) => `${textOf(prefill.utredning_id)} ${textOf(prefill.insats)}`}
      />
    </>
  )
}

/** A lead is shown where to begin one; others whom to ask. */
const NoCollection = (): ReactElement => {
  const text = useText({ sv, en })
  const leads = useCan()('collection.manage')
  return (
    <Notice>
      {leads ? text.noCollectionLead : text.noCollection}{' '}
      {leads && (
        <Link className="onward" to="/samla-in" search={{ ny: form }}>
          {text.toCollect}
        </Link>
      )}
    </Notice>
  )
}

const useColumns = (followUp: ((due: Due) => void) | undefined): readonly Column<Due>[] => {
  const text = useText({ sv, en })
  const say = useWords()
  const { day } = useFormat()
  const intervention = useBook(form).variableOf('insats')
  const named = ({ prefill }: Due): string =>
    intervention ? say(labelOf(intervention, textOf(prefill.insats))) : textOf(prefill.insats)
  const { columns: head } = text
  const shown: readonly Column<Due>[] = [
    { key: 'id', head: head.id, cell: ({ prefill }) => textOf(prefill.utredning_id) },
    { key: 'insats', head: head.intervention, cell: named },
    { key: 'tolv', head: head.twelve, cell: ({ twelveMonths }) => day(twelveMonths) },
  ]
  const act: Column<Due> = {
    key: 'gor',
    head: head.act,
    headHeard: true,
    cell: (due) => {
      const name = `${textOf(due.prefill.utredning_id)}, ${named(due)}`
      if (due.draft) return <Begun draft={due.draft} name={name} />
      return (
        followUp && (
          <Button aria-label={text.actOn(name)} onClick={() => followUp(due)}>
            {text.act}
          </Button>
        )
      )
    },
  }
  return [...shown, act]
}

/** One's own draft is gone on with; a colleague's can be seen. */
const Begun = ({
  draft,
  name,
}: {
  readonly draft: NonNullable<Due['draft']>
  readonly name: string
}): ReactElement => {
  const text = useText({ sv, en })
  const params = { record: draft.record }
  return draft.mine ? (
    <Link
      to="/arende/$record/andra"
      params={params}
      className={buttonClass('quiet')}
      aria-label={text.goOnWith(name)}
    >
      {text.goOn}
    </Link>
  ) : (
    <Link to="/arende/$record" params={params}>
      {text.begunBy(draft.by)}
    </Link>
  )
}
