import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { formInAddress } from '../../forms/form_list.ts'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useText, useWords } from '../../text/text.tsx'
import type { EntrySection } from './entries.ts'
import { EntryView } from './entry_view.tsx'
import { useThisCodebook } from './use_codebook.ts'

/** The sections that are found, to go straight to. */
export const SectionList = ({ found }: { readonly found: readonly EntrySection[] }): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  if (found.length < 2) return null
  return (
    <nav aria-label={text.sections} className="not-printed">
      <ul className="codebook-list onward-list">
        {found.map(({ section }) => (
          <li key={section.id}>
            <a href={`#avsnitt-${section.id}`}>{words(section.title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The entries that are found, under their sections. */
export const Found = ({ found }: { readonly found: readonly EntrySection[] }): ReactElement => {
  const words = useWords()
  const search = { form: formInAddress(useThisCodebook().form.id) }
  return (
    <>
      {found.map(({ section, entries }) => (
        <section key={section.id} aria-labelledby={`avsnitt-${section.id}`} className="codebook-section">
          <h2 id={`avsnitt-${section.id}`}>
            {section.id}. {words(section.title)}
          </h2>
          {entries.map((entry) => (
            <article key={entry.variable.id} className="entry">
              <h3>
                <Link to="/kodbok/$variable" params={{ variable: entry.variable.id }} search={search}>
                  {words(entry.variable.label)}
                </Link>{' '}
                <code>{entry.variable.id}</code>
              </h3>
              <EntryView entry={entry} folded />
            </article>
          ))}
        </section>
      ))}
    </>
  )
}
