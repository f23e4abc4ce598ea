import { type ReactElement, useDeferredValue, useMemo } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useFormat, useLanguage, useText } from '../../text/text.tsx'
import { form, questionCount, sections } from './entries.ts'
import { Found, SectionList } from './found.tsx'
import { searched } from './search.ts'
import { SearchField } from './search_field.tsx'
import { useSearchInAddress } from './use_search.ts'
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
