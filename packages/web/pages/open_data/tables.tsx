import { type ReactElement, useId } from 'react'
import type { Answer } from '../../client/call.ts'
import { Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/open_data.ts'
import { sv } from '../../text/sv/open_data.ts'
import { useLanguage, useText, useWords } from '../../text/text.tsx'
import { matching } from './matching.ts'

type Listed = Answer<'GET /api/open'>['tables'][number]

interface Props {
  readonly heading: string
  readonly of: readonly Listed[]
  readonly sought: string
}

/** The tables of one form in one region, with a line on how many there are. */
export const Tables = ({ heading, of, sought }: Props): ReactElement => {
  const text = useText({ sv, en })
  const inWords = useWords()
  const language = useLanguage()
  const id = useId()
  const found = matching(of, sought, language)
  return (
    <section className="stack-tight" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="quiet" role="status">
        {found.length === 0 ? text.nothing : text.found(found.length)}
      </p>
      {found.length > 0 && (
        <Table
          caption={heading}
          captionHeard
          rows={found}
          keyOf={(t) => t.id}
          columns={[
            { key: 'title', head: text.table, cell: (t) => inWords(t.title) },
            {
              key: 'periods',
              head: text.periods,
              cell: (t) => text.span(t.periods[0] ?? '', t.periods.at(-1) ?? ''),
            },
            { key: 'files', head: text.files, cell: (t) => <Files of={t} /> },
          ]}
        />
      )}
    </section>
  )
}

const Files = ({ of: { title, links } }: { readonly of: Listed }): ReactElement => {
  const text = useText({ sv, en })
  const inWords = useWords()
  const language = useLanguage()
  return (
    <span className="row">
      {(['csv', 'jsonStat', 'tableSchema'] as const).map((kind) => {
        const name = kind === 'tableSchema' ? text.schema : text[kind]
        return (
          <a key={kind} href={`${links[kind]}?lang=${language}`} aria-label={text.of(name, inWords(title))}>
            {name}
          </a>
        )
      })}
    </span>
  )
}
