import type { FileVerdict } from '../../work/check/gathered.ts'
import type { FileFinding } from '../../work/file_finding.ts'
import type { FindingReport } from './finding_report.ts'
import { findingTails, type ReportOf } from './finding_words.ts'
import { print } from './print.ts'

const pieceLength = 1 << 17
const mostRemembered = 200

/**
 * The findings as one JSON object, written while the file is read so that its length does not matter: the findings
 * come first, the counts last.
 */
export const findingsAsJson = (of: ReportOf): FindingReport => {
  const rest = restsOf(of)
  const head = Buffer.from(`{"form":${JSON.stringify(of.form.id)},"version":${of.form.version},"findings":[`)
  let [piece, at, between] = [Buffer.allocUnsafeSlow(pieceLength), 0, '\n']
  head.copy(piece)
  at += head.length
  const turn = async (): Promise<void> => {
    await print(piece.subarray(0, at))
    piece = Buffer.allocUnsafeSlow(pieceLength)
    at = 0
  }
  return {
    add: async (found) => {
      for (const finding of found) {
        const about = rest(finding)
        if (at + about.length + 40 > pieceLength) await turn()
        at += piece.write(`${between}{"row":${finding.row}`, at, 'latin1')
        at += about.copy(piece, at)
        between = ',\n'
      }
    },
    end: async ({ rows, accepted }: FileVerdict) => {
      await turn()
      await print(`],"rows":${rows},"accepted":${accepted}}\n`)
    },
  }
}

/**
 * A finding but for its row. The same value at the same column breaking the same rule is written once: bytes that are
 * there already are copied much faster than text is made into bytes.
 */
const restsOf = (of: ReportOf): ((finding: FileFinding) => Buffer) => {
  const tail = findingTails(of)
  const columns = new Map<string | null, Map<string, Map<string | null, Buffer>>>()
  const write = (finding: FileFinding): Buffer =>
    Buffer.from(
      `,"column":${JSON.stringify(finding.column)},"value":${JSON.stringify(finding.value)}${tail(finding)}`,
    )
  return (finding) => {
    if (finding.rule.startsWith('fil-')) return write(finding)
    const rules = valueAt(columns, finding.column, () => new Map<string, Map<string | null, Buffer>>())
    const values = valueAt(rules, finding.rule, () => new Map<string | null, Buffer>())
    const known = values.get(finding.value)
    if (known) return known
    const written = write(finding)
    if (values.size < mostRemembered) values.set(finding.value, written)
    return written
  }
}

const valueAt = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
