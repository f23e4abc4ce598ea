import type { ReportFormat } from '@lyhord/contract/resources/report_formats.ts'
import type { ReportDocument } from '../../work/report/document.ts'
import { writeDocx } from './docx/write_docx.ts'
import { writePdf } from './pdf/write_pdf.ts'
import { writePptx } from './pptx/write_pptx.ts'
import { writeXlsx } from './xlsx/write_xlsx.ts'

type Writer = (document: ReportDocument) => Uint8Array | Promise<Uint8Array>

/** The writers of the one model. Adding a format: a folder and a line here. */
const writers: Readonly<Record<ReportFormat, Writer>> = {
  pdf: writePdf,
  docx: writeDocx,
  pptx: writePptx,
  xlsx: writeXlsx,
}

export const writeReport = async (document: ReportDocument, format: ReportFormat): Promise<Uint8Array> =>
  writers[format](document)
