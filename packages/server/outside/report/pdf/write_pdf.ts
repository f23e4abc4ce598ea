import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { ReportDocument } from '../../../work/report/document.ts'
import { formatIn } from '../../../work/report/format.ts'
import { reportFonts, settable } from './fonts.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const template = fileURLToPath(new URL('./report.typ', import.meta.url))

/**
 * A report as tagged PDF, PDF/UA-1: structure, headings, table heads, texts for pictures, language and title. The same
 * document gives the same bytes: its only date is the day it was ordered.
 */
export const writePdf = (document: ReportDocument): Uint8Array => {
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: reportFonts() }] })
  const data = settable(JSON.stringify({ ...document, said: formatIn(document.language).day(document.day) }))
  compiler.mapShadow(`${here}report.json`, Buffer.from(data))
  const compiled = compiler.compile({ mainFileContent: readFileSync(template, 'utf8') })
  const { result } = compiled
  if (!result) throw new Error(`the report could not be set: ${faultIn(compiler, compiled)}`)
  return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(document.day) / 1000 })
}

type Compiled = ReturnType<NodeCompiler['compile']>

/** What typst objects to, without the texts of the report. */
const faultIn = (compiler: NodeCompiler, compiled: Compiled): string => {
  const fault = compiled.takeError()
  return fault ? JSON.stringify(compiler.fetchDiagnostics(fault)).slice(0, 500) : 'unknown'
}
