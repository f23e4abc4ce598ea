import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useWizard } from '../wizard/wizard.ts'
import { CorrectsImport } from './corrects_import.tsx'
import { Detected } from './detected.tsx'
import { Preview } from './preview.tsx'

/** How the file was read, or in kind words why it cannot be; the next one can be chosen at once. */
export const FileRead = (): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { opened, refused } = useWizard()
  if (refused)
    return (
      <Notice tone="stop" title={words(refused.title)} heard>
        <p>{words(refused.remedy)}</p>
      </Notice>
    )
  if (!opened) return null
  return (
    <>
      {opened.corrects !== null && <CorrectsImport corrects={opened.corrects} />}
      <Detected opened={opened} />
      {opened.preview.length > 0 ? (
        <Preview opened={opened} />
      ) : (
        <Notice tone="stop" title={text.noRowsTitle} heard>
          <p>{text.noRows}</p>
        </Notice>
      )}
    </>
  )
}
