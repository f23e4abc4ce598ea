import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { type Answer, call } from '../../../client/call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { useTitles } from '../earlier/earlier_imports.tsx'
import { useTakeCorrected } from '../one/take_corrected.ts'
import { type Refusal, useWizard } from '../wizard/wizard.ts'
import { fileNamed } from '../worker/file_named.ts'

type Import = Answer<'GET /api/imports'>['imports'][number]

/** An error workbook in the place of a file: its rows go on in the import that they belong to, when there is one. */
export const CorrectsImport = ({ corrects }: { readonly corrects: string }): ReactElement | null => {
  const text = useText({ sv, en })
  const asked = useQuery({
    queryKey: ['GET /api/imports', { corrects }],
    queryFn: () => importNamed(corrects),
  })
  if (asked.isPending) return null
  return (
    <Notice title={text.isCorrected}>
      {asked.data ? <Belongs found={asked.data} /> : <p>{text.isCorrectedAlone}</p>}
    </Notice>
  )
}

/** The latest import of the file by this name that has not been given up or undone; `null` when there is none. */
const importNamed = async (name: string): Promise<Import | null> => {
  for (let [page, pages] = [1, 1]; page <= pages; page++) {
    const list = await call('GET /api/imports', { query: { page } })
    pages = list.pages
    const found = list.imports.find((i) => fileNamed(i.checksum, i.form) === name && !ended.has(i.state))
    if (found) return found
  }
  return null
}

const ended: ReadonlySet<string> = new Set(['discarded', 'undone'])

const Belongs = ({ found }: { readonly found: Import }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { moment } = useFormat()
  const { file } = useWizard()
  const title = useTitles().get(found.collection) ?? ''
  const take = useTakeCorrected(found)
  const [refused, refuse] = useState<Refusal>()
  const takesMore = found.state === 'checked' || found.state === 'applied'
  return (
    <>
      <p>{text.belongsTo(title, moment(found.begunAt))}</p>
      {refused && (
        <p role="alert">
          {words(refused.title)} {words(refused.remedy)}
        </p>
      )}
      <div className="row">
        {takesMore && file && (
          <Button look="main" onClick={() => void take(file).then(refuse)}>
            {text.takeThere}
          </Button>
        )}
        <Link to="/importera/$import" params={{ import: found.id }}>
          {text.seeImport}
        </Link>
      </div>
    </>
  )
}
