import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { en } from '../../text/en/open_data.ts'
import { sv } from '../../text/sv/open_data.ts'
import { useLanguage, useText } from '../../text/text.tsx'

interface Props {
  readonly of: Answer<'GET /api/open'>['equity']
}

/** Equity given similar needs, all municipalities of a region together. */
export const OpenEquity = ({ of }: Props): ReactElement => {
  const text = useText({ sv, en })
  const language = useLanguage()
  return (
    <section className="stack-tight" aria-labelledby="jamlikhet">
      <h2 id="jamlikhet">{text.equityTitle}</h2>
      <p>{text.equity}</p>
      <ul>
        {of.map(({ from, region, links }) => (
          <li key={from}>
            {region}:{' '}
            <span className="open-data-files">
              {(['csv', 'jsonStat'] as const).map((kind) => (
                <a
                  key={kind}
                  href={`${links[kind]}?lang=${language}`}
                  aria-label={text.of(text[kind], `${text.equityTitle}, ${region}`)}
                >
                  {text[kind]}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
