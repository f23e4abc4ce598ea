import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useFormat, useLanguage, useText, useWords } from '../../text/text.tsx'
import { type EntrySection, form, questionCount, sections } from './entries.ts'
import { EntryView } from './entry_view.tsx'
import { searched } from './search.ts'
import './codebook.css'

/** The codebook: every question with its answers, when it is asked, where it comes from and what uses it. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const [search, setSearch] = useSearchInAddress()
  const language = useLanguage()
  const wanted = useDeferredValue(search)
  const found = useMemo(() => searched(sections, wanted, language), [wanted, language])
  const count = found.reduce((sum, s) => sum + s.entries.length, 0)
  return (
    <div className="stack codebook">
      <PageTitle title={text.title} actions={<Button onClick={() => window.print()}>{text.print}</Button>}>
        {form && text.lede(number(questionCount), String(form.version), number(form.minutes))}
      </PageTitle>
      <p>{text.proposal}</p>
      <SearchField value={search} onChange={setSearch} />
      <p role="status" className="quiet">
        {text.found(number(count), count === 1)}
      </p>
      <SectionList found={found} />
      {count === 0 && <Empty title={text.nothing(wanted)}>{text.nothingHint}</Empty>}
      <Found found={found} />
    </div>
  )
}

const SearchField = ({
  value,
  onChange,
}: {
  value: string
  onChange: (text: string) => void
}): ReactElement => {
  const text = useText({ sv, en })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (location.hash === '#sok') box.current?.querySelector('input')?.focus()
  }, [])
  return (
    <div className="not-printed" id="sok" ref={box}>
      <TextField
        name="sok"
        type="search"
        label={text.search}
        hint={text.searchHint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

const SectionList = ({ found }: { readonly found: readonly EntrySection[] }): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  if (found.length < 2) return null
  return (
    <nav aria-label={text.sections} className="not-printed">
      <ul className="codebook-list">
        {found.map(({ section }) => (
          <li key={section.id}>
            <a href={`#avsnitt-${section.id}`}>{words(section.title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Found = ({ found }: { readonly found: readonly EntrySection[] }): ReactElement => {
  const words = useWords()
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
                <Link to="/kodbok/$variable" params={{ variable: entry.variable.id }}>
                  {words(entry.variable.label)}
                </Link>{' '}
                <code>{entry.variable.id}</code>
              </h3>
              <EntryView entry={entry} />
            </article>
          ))}
        </section>
      ))}
    </>
  )
}

/** What is searched for stands in the address too, without a step back for every letter. */
const useSearchInAddress = (): readonly [string, (text: string) => void] => {
  const { sok = '' } = useSearch({ strict: false })
  const navigate = useNavigate()
  const [text, setText] = useState(sok)
  const write = (next: string): void => {
    setText(next)
    void navigate({ to: '/kodbok', search: { sok: next || undefined }, replace: true, resetScroll: false })
  }
  return [text, write]
}
