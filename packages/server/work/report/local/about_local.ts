import type { ReportDocument } from '../document.ts'
import { said, type Voice } from '../voice.ts'
import type { LocalMaterial } from './local_material.ts'

/** Where a local report comes from. */
export const aboutLocal = (
  { entry, organisation, day, updated, program, checksum, records, guard }: LocalMaterial,
  span: string,
  voice: Voice,
): ReportDocument['about'] => {
  const { text, format } = voice
  return [
    [text.about.organisation, organisation],
    [text.about.report, text.kinds.lokal],
    [text.about.form, said(voice, entry.form.title)],
    [text.about.period, span],
    [text.about.records, records === null ? text.guarded.short : format.number(records)],
    [text.about.readers, guard ? text.readers.alla : text.readers.namnden],
    ...(guard ? [[text.about.threshold, format.number(guard.max + 1)] as const] : []),
    [text.about.day, format.day(day)],
    ...(updated === null ? [] : [[text.about.updated, format.day(updated)] as const]),
    [text.about.program, program],
    [text.about.checksum, checksum],
  ]
}
