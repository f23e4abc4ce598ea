/** The files that a report can be had as. */
export const reportFormats = ['pdf', 'docx', 'pptx', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Where a text of one's own stands: first, in the end of a chapter, or last. */
export const reportPlaces = ['inledning', 'delaktighet', 'tid', 'mer', 'avslutning'] as const

/** Who a report is for: anybody, or the board alone. */
export const reportReaders = ['alla', 'namnden'] as const
