import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { useWizard } from '../wizard/wizard.ts'

/** That a mapping saved before was used, and what of the file it did not know or did not find. */
export const SavedMapping = (): ReactElement => {
  const text = useText({ sv, en })
  const { savedAs, news } = useWizard()
  const fresh = (news?.newColumns.length ?? 0) + (news?.newValues.length ?? 0)
  return (
    <>
      {savedAs && (
        <Notice tone="done" title={text.savedFits(savedAs.source)}>
          <p>{fresh === 0 ? text.nothingNew : text.somethingNew(fresh)}</p>
        </Notice>
      )}
      {news && news.missingColumns.length > 0 && (
        <Notice title={text.missingColumns}>
          <p>{news.missingColumns.join(', ')}</p>
        </Notice>
      )}
    </>
  )
}
