import type { ReportDocument } from '../document.ts'
import { said, type Voice } from '../voice.ts'
import type { LocalMaterial } from './local_material.ts'

/** Where a local report comes from. */
export const aboutLocal = (
  { entry, organisation, day, updated, program, checksum, now }: LocalMaterial,
  span: string,
  voice: Voice,
): ReportDocument['about'] => {
  const { text, format } = voice
  return [
    [text.about.organisation, organisation],
    [text.about.report, text.kinds.lokal],
    [text.about.form, said(voice, entry.form.title)],
    [text.about.period, span],
    [text.about.records, format.number(now.records)],
    [text.about.day, format.day(day)],
    ...(updated === null ? [] : [[text.about.updated, format.day(updated)] as const]),
    [text.about.program, program],
    [text.about.checksum, checksum],
  ]
}
