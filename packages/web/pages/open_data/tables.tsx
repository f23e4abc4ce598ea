import { type ReactElement, useId } from 'react'
import type { Answer } from '../../client/call.ts'
import { Fold } from '../../parts/fold/fold.tsx'
import { Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/open_data.ts'
import { sv } from '../../text/sv/open_data.ts'
import { useFormat, useLanguage, useText, useWords } from '../../text/text.tsx'
import { matching } from './matching.ts'
import { parted } from './parted.ts'
import './open_data.css'

type Listed = Answer<'GET /api/open'>['tables'][number]

interface Props {
  readonly heading: string
  readonly of: readonly Listed[]
  readonly sought: string
}

/** The tables of one form in one region; the answers of a distribution are folded until somebody looks for them. */
export const Tables = ({ heading, of, sought }: Props): ReactElement => {
  const text = useText({ sv, en })
  const inWords = useWords()
  const language = useLanguage()
  const id = useId()
  const found = matching(of, sought, language)
  const { alone, distributions } = sought === '' ? parted(found) : { alone: found, distributions: [] }
  const list = (
    <div className="stack-tight">
      {alone.length > 0 && <Rows caption={heading} of={alone} />}
      {distributions.map(([key, answers]) => {
        const title = inWords(answers[0]?.title ?? { sv: key, en: key }).split(': ')[0] ?? key
        return (
          <details key={key} className="open-data-answers">
            <summary>{text.answers(title, answers.length)}</summary>
            <Rows caption={title} of={answers} />
          </details>
        )
      })}
    </div>
  )
  return (
    <section className="stack-tight" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="quiet" role="status">
        {found.length === 0 ? text.nothing : text.found(found.length)}
      </p>
      {sought === '' ? <Fold label={text.show}>{list}</Fold> : list}
    </section>
  )
}

const Rows = ({
  caption,
  of,
}: {
  readonly caption: string
  readonly of: readonly Listed[]
}): ReactElement => {
  const text = useText({ sv, en })
  const inWords = useWords()
  const { period } = useFormat()
  return (
    <Table
      caption={caption}
      captionHeard
      rows={of}
      keyOf={(t) => t.id}
      columns={[
        { key: 'title', head: text.table, cell: (t) => inWords(t.title) },
        {
          key: 'periods',
          head: text.periods,
          cell: ({ periods }) => text.span(...halvesOf(periods, period)),
        },
        { key: 'files', head: text.files, cell: (t) => <Files of={t} /> },
      ]}
    />
  )
}

/** First and last half-year as they are said; years are made of them. */
const halvesOf = (
  periods: readonly string[],
  said: (period: string) => string,
): readonly [first: string, last: string] => {
  const halves = periods.filter((p) => p.includes('-')).map(said)
  return [halves[0] ?? '', halves.at(-1) ?? '']
}

const Files = ({ of: { title, links } }: { readonly of: Listed }): ReactElement => {
  const text = useText({ sv, en })
  const inWords = useWords()
  const language = useLanguage()
  return (
    <span className="open-data-files">
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
