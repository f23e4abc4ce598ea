import type { ReactElement } from 'react'
import { en } from '../../text/en/open_data.ts'
import { sv } from '../../text/sv/open_data.ts'
import { useText } from '../../text/text.tsx'

interface Props {
  readonly regions: readonly (readonly [id: string, name: string])[]
  readonly licence: string
}

/** Addresses for those who fetch by program, and the licence. */
export const ForPrograms = ({ regions, licence }: Props): ReactElement => {
  const text = useText({ sv, en })
  const kinds = text.programKinds
  return (
    <section className="stack-tight" aria-labelledby="for-program">
      <h2 id="for-program">{text.programsTitle}</h2>
      <p>{text.programs}</p>
      <ul className="onward-list">
        <At href="/api/open">{kinds.list}</At>
        <At href="/api/open/px/v2/tables">{kinds.px}</At>
        {regions.map(([id, name]) => (
          <At key={id} href={`/api/open/kolada/v3/${id}/kpi`}>
            {regions.length > 1 ? `${kinds.kolada}, ${name}` : kinds.kolada}
          </At>
        ))}
        <At href="/api/open/dcat.jsonld">{kinds.dcat}</At>
        <At href="/api/docs">{kinds.api}</At>
      </ul>
      <p>
        {text.licence}: <a href={licence}>{licence}</a>
      </p>
    </section>
  )
}

const At = ({ href, children }: { readonly href: string; readonly children: string }): ReactElement => (
  <li>
    <a href={href}>{children}</a>
  </li>
)
