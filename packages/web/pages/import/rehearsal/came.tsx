import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import type { Rehearsed } from '../worker/work.ts'
import { ErrorWorkbook } from './error_workbook.tsx'
import { LocalCauses } from './local_causes.tsx'
import { SaveAs } from './save_as.tsx'
import { useCorrected } from './use_corrected.ts'

/** What the rules said. */
export const Came = ({ rehearsed }: { readonly rehearsed: Rehearsed }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { fileRows, rows, ready, queries, faulty, causes, unplaced } = rehearsed
  const [goods, asks, bad] = [number(ready), number(queries), number(faulty)]
  return (
    <>
      <Notice
        tone={ready + queries > 0 ? 'done' : 'note'}
        title={text.came(number(fileRows), fileRows, fileRows === rows ? undefined : number(rows))}
        heard
      >
        <ul>
          {ready > 0 && <li>{text.readyCases(goods, ready)}</li>}
          {queries > 0 && <li>{text.queryCases(asks, queries)}</li>}
          {faulty > 0 && <li>{text.faultyCases(bad, faulty)}</li>}
        </ul>
        {ready + queries === 0 && <p>{text.noneToSend}</p>}
      </Notice>
      {unplaced.length > 0 && <Unplaced unplaced={unplaced} />}
      {causes.length > 0 && (
        <section className="stack" aria-labelledby="fynd">
          <h3 id="fynd">{text.findings}</h3>
          <LocalCauses causes={causes} />
          <Correcting />
        </section>
      )}
      <SaveAs />
    </>
  )
}

/** The error workbook, and the way back for it: before anything is sent the whole file is tried again; else its import goes on. */
const Correcting = (): ReactElement => {
  const take = useCorrected()
  return <ErrorWorkbook onCorrected={take} />
}

const Unplaced = ({ unplaced }: Pick<Rehearsed, 'unplaced'>): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <Notice title={text.unplaced(unplaced.length)}>
      <ul>
        {unplaced.map(({ at, problem }) => (
          <li key={at}>
            {text.rowAt(at + 1)}: {words(problem.title)} {words(problem.remedy)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
