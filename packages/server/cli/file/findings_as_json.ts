import type { Form, Language } from '@lyhord/core'
import type { FileVerdict } from '../../work/check_file.ts'
import type { FileFinding } from '../../work/file_finding.ts'
import type { FindingReport } from './finding_report.ts'
import { print } from './print.ts'

const pieceLength = 1 << 16

/**
 * The findings as one JSON object, written while the file is read so that its length does not matter: the findings
 * come first, the counts last.
 */
export const findingsAsJson = (form: Form, lang: Language): FindingReport => {
  const tail = tailsIn(lang)
  let text = `{"form":${JSON.stringify(form.id)},"version":${form.version},"findings":[`
  let between = '\n'
  return {
    add: async (found) => {
      for (const finding of found) {
        text += between + headOf(finding) + tail(finding)
        between = ',\n'
        if (text.length < pieceLength) continue
        await print(text)
        text = ''
      }
    },
    end: ({ rows, accepted }: FileVerdict) => print(`${text}],"rows":${rows},"accepted":${accepted}}\n`),
  }
}

const headOf = ({ row, column, value }: FileFinding): string =>
  `{"row":${row},"column":${JSON.stringify(column)},"value":${JSON.stringify(value)}`

/** What is the same each time a rule is broken is written once; what is about one row only is not kept. */
const tailsIn = (lang: Language): ((finding: FileFinding) => string) => {
  const written = new Map<string, string>()
  return (finding) => {
    if (finding.rule.startsWith('fil-')) return tailOf(finding, lang)
    const key = `${finding.rule} ${finding.column}`
    const tail = written.get(key) ?? tailOf(finding, lang)
    written.set(key, tail)
    return tail
  }
}

const tailOf = ({ rule, severity, message, remedy }: FileFinding, lang: Language): string =>
  `,"rule":${JSON.stringify(rule)},"severity":"${severity}","message":${JSON.stringify(message[lang])},"remedy":${JSON.stringify(remedy[lang])}}`
