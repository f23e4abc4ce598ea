import type { ReactElement } from 'react'
import { useFormName } from '../../forms/use_form_name.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { Sent } from './submit.tsx'
import { Withdraw } from './withdraw.tsx'

interface Props {
  readonly sent: readonly Sent[]
  readonly nameOf: (region: string) => string
}

/** What has been submitted, latest first, and what it has been used for. */
export const SentBefore = ({ sent, nameOf }: Props): ReactElement => {
  const text = useText({ sv, en })
  const columns = useColumns(nameOf)
  return (
    <section className="stack-tight" aria-labelledby="tidigare">
      <h2 id="tidigare">{text.sent}</h2>
      {sent.length === 0 ? (
        <Empty title={text.noneSentTitle}>{text.noneSent}</Empty>
      ) : (
        <Table
          caption={text.sentCaption}
          captionHeard
          columns={columns}
          rows={sent}
          keyOf={({ id }) => id}
          wide
        />
      )}
    </section>
  )
}

const useColumns = (nameOf: Props['nameOf']): readonly Column<Sent>[] => {
  const text = useText({ sv, en })
  const formName = useFormName()
  const { moment, number, period: named } = useFormat()
  const { sentColumns: head } = text
  const what = ({ form, period }: Sent): string => `${formName(form)}, ${named(period)}`
  return [
    { key: 'what', head: head.what, cell: what },
    { key: 'to', head: head.to, cell: ({ to }) => nameOf(to) },
    { key: 'records', head: head.records, figures: true, cell: ({ records }) => number(records) },
    { key: 'at', head: head.at, cell: ({ at }) => moment(at) },
    { key: 'by', head: head.by, cell: ({ by }) => by ?? text.somebody },
    {
      key: 'named',
      head: head.named,
      cell: ({ named }) => <span className="whole">{named ? text.namedShort : text.unnamedShort}</span>,
    },
    { key: 'used', head: head.used, cell: ({ used }) => text.used(number(used), used) },
    {
      key: 'withdraw',
      head: head.withdraw,
      headHeard: true,
      cell: (one) =>
        one.withdrawnAt === null ? (
          <span className="whole">
            <Withdraw sent={one} what={what(one)} />
          </span>
        ) : (
          text.withdrawnAt(moment(one.withdrawnAt))
        ),
    },
  ]
}
