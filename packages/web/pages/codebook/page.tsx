import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useDeferredValue, useMemo } from 'react'
import { formInAddress, formNamed } from '../../forms/form_list.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { FormSelect } from '../../parts/select/form_select.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useFormat, useLanguage, useText, useWords } from '../../text/text.tsx'
import type { Codebook } from './entries.ts'
import { Found, SectionList } from './found.tsx'
import { PrintChoices, usePrint } from './print_choices.tsx'
import { searched } from './search.ts'
import { SearchField } from './search_field.tsx'
import { CodebookContext, useCodebookInAddress } from './use_codebook.ts'
import { useSearchInAddress } from './use_search.ts'
import './codebook.css'

/** The codebook: every question with its answers, when it is asked, where it comes from and what uses it. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { number } = useFormat()
  const codebook = useCodebookInAddress()
  const { form, sections, questionCount } = codebook
  const [search, setSearch] = useSearchInAddress()
  const language = useLanguage()
  const wanted = useDeferredValue(search)
  const found = useMemo(() => searched(sections, wanted, language), [sections, wanted, language])
  const [isBrief, print] = usePrint()
  const count = found.reduce((sum, s) => sum + s.entries.length, 0)
  return (
    <CodebookContext value={codebook}>
      <div className={isBrief ? 'stack codebook codebook-brief' : 'stack codebook'}>
        <PageTitle title={text.title} actions={<PrintChoices print={print} />}>
          {text.lede(words(form.title), number(questionCount), String(form.version), number(form.minutes))}
        </PageTitle>
        <p>{text.proposal}</p>
        <div className="codebook-find not-printed">
          <SearchField value={search} onChange={setSearch} />
          <FormChooser form={form} />
        </div>
        <p role="status" className="quiet">
          {text.found(number(count), count === 1)}
        </p>
        <SectionList found={found} />
        {count === 0 && <Empty title={text.nothing(wanted)}>{text.nothingHint}</Empty>}
        <Found found={found} />
      </div>
    </CodebookContext>
  )
}

/** Which form; what is searched for goes along. */
const FormChooser = ({ form }: Pick<Codebook, 'form'>): ReactElement => {
  const text = useText({ sv, en })
  const navigate = useNavigate()
  return (
    <FormSelect
      label={text.form}
      value={formNamed(form.id)}
      onChange={(id) =>
        void navigate({
          to: '/kodbok',
          search: ({ sok }) => ({ form: formInAddress(id), sok }),
          resetScroll: false,
        })
      }
    />
  )
}
