import type { ReportOrder } from '@lyhord/contract/resources/reports.ts'
import type { Block } from './document.ts'

/** The texts of one's own that belong in a place, each under its heading. */
export const ownTexts = (
  { texts }: Pick<ReportOrder, 'texts'>,
  place: ReportOrder['texts'][number]['place'],
): readonly Block[] =>
  texts
    .filter((t) => t.place === place)
    .map(({ heading, text }) => ({
      kind: 'own',
      title: heading,
      paragraphs: text
        .split(/\n\s*\n/)
        .map((p) => p.replace(/\s*\n\s*/g, ' ').trim())
        .filter((p) => p !== ''),
    }))
