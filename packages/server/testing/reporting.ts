import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { formById } from '@lyhord/catalogue'
import { type Language, linkRecords } from '@lyhord/core'
import { laidOut } from '@lyhord/core/indicator/columns_answers.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { endReport, insertReport, keepDocument, keepFile } from '../queries/reports.ts'
import { keepTold } from '../queries/told_by_reports.ts'
import type { ReportDocument } from '../work/report/document.ts'
import type { LocalOrder } from '../work/report/local/local_material.ts'
import { localReport } from '../work/report/local/local_report.ts'
import { localMaterial } from '../work/report/local/material.ts'
import { demonstration, demonstrationRecords } from '../work/synthetic/demonstration.ts'
import type { Person } from './house.ts'

/** What somebody might order of their own results of 2025, in an order of their own. */
export const exampleOrder: LocalOrder = {
  kind: 'lokal',
  title: 'Så kom barnen till tals 2025',
  language: 'sv',
  form: 'utredning',
  from: '2025-01-01',
  to: '2025-12-31',
  readers: 'namnden',
  overTime: true,
  equity: true,
  indicators: [
    'antal_utredningar',
    'samtal_minst_1',
    'samtal_minst_2',
    'samtal_minst_3',
    'samtal_enskilt_andel',
    'barnets_asikt_dokumenterad',
    'utredningstid',
    'over_fyra_manader',
    'huvudorsak_fordelning',
    'insats_andel',
    'ater_inom_ett_ar',
  ],
  texts: [
    {
      place: 'inledning',
      heading: 'Varför vi följer upp',
      text: 'Nämnden har bestämt att barnens delaktighet ska följas varje halvår.\n\nRapporten har tagits fram av enhetschefer och socialsekreterare tillsammans.',
    },
    {
      place: 'delaktighet',
      heading: 'Vad vi gjorde under året',
      text: 'Alla nya utredningar har fått en plan för samtalen med barnet.',
    },
    { place: 'avslutning', heading: 'Nästa steg', text: 'Vi följer upp samtalen igen i juni.' },
  ],
  formats: ['pdf', 'docx', 'pptx', 'xlsx'],
}

/** The local report of an invented municipality, the same every time; `rows`: of only so many investigations. */
export const exampleReport = (
  language: Language = 'sv',
  rows?: number,
  order = exampleOrder,
): ReportDocument => {
  const entry = formById(order.form)
  const [municipality] = demonstration()
  if (!entry || !municipality) throw new Error('the demonstration is gone')
  const records = demonstrationRecords(municipality.code)
  return localReport(
    localMaterial({ ...order, language }, entry, {
      all: laidOut(
        linkRecords(
          rows === undefined
            ? records
            : records.filter((r) => String(r.utredning_slut) >= '2025').slice(0, rows),
          entry.form.keys,
        ),
      ),
      persons: () => () => undefined,
      organisation: `Socialnämnden i ${municipality.name}`,
      day: '2026-02-03',
      updated: '2026-01-31',
      program: 'Lyhörd 0.1.0',
      collections: [{ title: 'Avslutade utredningar 2025', submitted: 187, drafts: 3, expected: 190 }],
    }),
  )
}

/** A report with a file, past the API and without the work: something in every table of reports. */
export const someReports = async (db: TenantDb): Promise<void> => {
  const [id, at] = [randomUUID(), new Date()]
  const expiresAt = new Date(at.getTime() + 86_400_000)
  await insertReport(db, { id, form: 'utredning', order: exampleOrder, at, on: '2026-02-03', expiresAt })
  await keepDocument(db, id, exampleReport('sv', 5))
  const content = Buffer.from('innehåll')
  await keepFile(db, id, {
    format: 'pdf',
    content,
    checksum: createHash('sha256').update(content).digest('hex'),
  })
  await keepTold(db, 'utredning', [{ period: '2025-H1', checksum: 'a'.repeat(64), tables: [] }])
  await endReport(db, id, 'made')
}

/** Waits until the making of a report has ended; on a crowded machine too. */
export const ended = async (who: Person, report: string) => {
  for (const until = Date.now() + 120_000; Date.now() < until; await pause(50)) {
    const found = await who.ok('GET /api/reports/:report', { params: { report } })
    if (found.state !== 'making') return found
  }
  return assert.fail('the report was not made')
}
