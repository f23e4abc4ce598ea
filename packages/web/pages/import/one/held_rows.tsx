import type { ReactElement } from 'react'
import { attempt } from '../../../client/call.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { ErrorWorkbook } from '../rehearsal/error_workbook.tsx'
import { useWizard } from '../wizard/wizard.ts'
import type { ServerFinding } from '../worker/work.ts'
import { HeldElsewhere } from './held_elsewhere.tsx'
import type { OneImport } from './page.tsx'
import { useTakeCorrected } from './take_corrected.ts'

/** The rows that are not taken in, as a workbook to correct: of the file where it is, else of what the server holds. */
export const HeldRows = ({ found }: { readonly found: OneImport }): ReactElement | null => {
  const text = useText({ sv, en })
  const { sentAs, rehearsed } = useWizard()
  const take = useTakeCorrected(found)
  const held = found.applied?.held ?? (found.counts?.faulty ?? 0) + (found.counts?.queries ?? 0)
  const here = sentAs === found.id && rehearsed !== undefined
  if (held === 0 && found.stayed === 0) return null
  return (
    <section className="stack" aria-labelledby="ratta">
      <h3 id="ratta">{text.correctTitle}</h3>
      {here ? (
        <ErrorWorkbook found={() => heldFindings(found.id)} onCorrected={take} />
      ) : (
        <HeldElsewhere found={found} held={held} onCorrected={take} />
      )}
    </section>
  )
}

/** Every finding about the rows that the server holds. */
const heldFindings = async (id: string): Promise<readonly ServerFinding[]> => {
  const params = { import: id }
  const causes = await attempt('GET /api/imports/:import/findings', { params })
  if (!causes.ok) return []
  const found: ServerFinding[] = []
  for (const cause of causes.value.causes) {
    const { rule, column, severity, message, remedy } = cause
    for (let [page, pages] = [1, 1]; page <= pages; page++) {
      const rows = await attempt('GET /api/imports/:import/findings/:cause', {
        params: { import: id, cause: cause.id },
        query: { page },
      })
      if (!rows.ok) return found
      pages = rows.value.pages
      for (const { row } of rows.value.findings)
        found.push({ row, rule, variable: column, severity, message, remedy })
    }
  }
  return found
}
