import type { LeftOut } from '@lyhord/intake/form_files/left_out.ts'
import { type ReactElement, useState } from 'react'
import { problemOf } from '../../../client/problem.ts'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { say } from '../../../parts/status/say.ts'
import { pageCode } from '../../../shell/page_code.ts'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { type Manner, manners } from '../files/manners.ts'
import { LeftOutList } from '../list/left_out_list.tsx'
import { useBuilding } from './building.ts'

/** What writes files is much, and seldom wanted: it is fetched with the first. */
const writing = pageCode(() => import('../files/written.ts'))

/** The form as a file in three manners, and what each cannot say. */
export const Downloads = (): ReactElement => {
  const text = useText({ sv, en })
  const { form, whole } = useBuilding()
  const [last, setLast] = useState<{ readonly manner: Manner; readonly left: readonly LeftOut[] }>()
  const words = useWords()
  const sayWhy = (thrown: unknown): void => say(words(problemOf(thrown).title))
  const take = async (manner: Manner): Promise<void> => {
    const { writtenAs } = await writing()
    const { content, name, leftOut } = await writtenAs(manner, form, whole)
    download(content, name)
    setLast({ manner, left: leftOut })
    say(text.downloaded(name))
  }
  return (
    <details className="own-forms-more">
      <summary>
        <h2>{text.download}</h2>
      </summary>
      <div className="stack">
        <p>{text.downloadWhy}</p>
        <div className="row">
          {manners.map((manner) => (
            <Button key={manner} onClick={() => void take(manner).catch(sayWhy)}>
              {text.manners[manner]}
            </Button>
          ))}
        </div>
        {last && (
          <LeftOutList
            title={text.leftOutShort(last.left.length, text.manners[last.manner])}
            left={last.left}
          />
        )}
      </div>
    </details>
  )
}
