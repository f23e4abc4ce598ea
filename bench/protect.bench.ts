import {
  type InnerCounts,
  isUnsafe,
  policyOf,
  protect,
  readFormula,
  type TableFormula,
  tablesOf,
} from '@lyhord/core'
import { audit } from '../packages/server/work/protect/audit.ts'
import { auditCaseOf } from '../packages/server/work/protect/audit_case.ts'

const policy = policyOf(4)

/** The same scattered number for the same place, from 0 to 1. */
const scattered = (place: number): number => {
  let h = Math.imul(place + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32
}

/** 290 municipalities of very different size in 21 counties; `mean`: people in an inner cell. */
const invented = (columns: readonly string[], sizes: readonly number[], mean: number): InnerCounts => {
  const inner = sizes.reduce((a, b) => a * b, 1)
  const rows: string[][] = []
  const freq: number[] = []
  for (let i = 0; i < 290 * inner; i++) {
    const mun = Math.floor(i / inner)
    let rest = i % inner
    const codes = sizes.map((size, d) => {
      const code = rest % size
      rest = Math.floor(rest / size)
      return `${columns[d]}${code}`
    })
    const size = Math.exp(1.2 * (scattered(mun) + scattered(mun + 1e6) + scattered(mun + 2e6) - 1.5) * 2)
    rows.push([`m${mun}`, `r${mun % 21}`, ...codes])
    freq.push(Math.floor(mean * size * -Math.log(1 - scattered(i + 5e6))))
  }
  return { columns: ['mun', 'reg', ...columns], rows, freq }
}

/** Six columns of three values each, crossed: counts of 0 to 4 everywhere, where little is free to change. */
const sixColumns = (): InnerCounts => {
  const rows = Array.from({ length: 3 ** 6 }, (_, i) => [...i.toString(3).padStart(6, '0')])
  return { columns: [...'abcdef'], rows, freq: rows.map((_, i) => Math.floor(5 * scattered(i))) }
}

const formulas = (tables: readonly string[]): TableFormula[] =>
  tables.flatMap((table) => {
    const read = readFormula(table)
    return 'found' in read ? [] : [read]
  })

const ones = (array: Uint8Array): number => array.reduce((sum, one) => sum + one, 0)

/** Layout and protection, then the audit, in CPU seconds (all threads of this process) and on the clock. */
const measure = async (counts: InnerCounts, tables: readonly string[], target: string, audited: boolean) => {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const system = tablesOf(counts, formulas(tables), true)
  if ('flaw' in system) throw new Error(system.flaw)
  const protection = protect(system, policy)
  const clock = (performance.now() - start) / 1000
  const { user, system: kernel } = process.cpuUsage(cpu)
  console.log(
    `${system.freq.length} cells, ${tables.length} table(s): ${ones(protection.primary)} unsafe, ` +
      `${ones(protection.suppressed)} suppressed, ${protection.unproved.length} unproved; ` +
      `${((user + kernel) / 1e6).toFixed(2)} s CPU, ${clock.toFixed(2)} s; target ${target}`,
  )
  if (!audited) return
  const given = auditCaseOf({ counts, system, tables }, protection)
  const judged = await audit(given, (count) => isUnsafe(count, policy), policy.width)
  console.log(
    `  audit: ${judged.pass ? 'pass' : 'FAIL'}, narrowest ${judged.narrowest}, ${judged.seconds.toFixed(1)} s`,
  )
}

const area = '(mun+reg)*sex'
await measure(invented(['sex', 'age'], [2, 4], 8), [`${area}*age`], '0.3 s', true)
await measure(
  invented(['sex', 'age', 'cat', 'cause'], [2, 4, 5, 4], 1),
  [`${area}*age`, `${area}*cat`, `${area}*cause`],
  '3.5 s',
  true,
)
await measure(invented(['sex', 'age', 'cat'], [2, 4, 6], 8), [`${area}*age*cat`], '12 s', false)
await measure(sixColumns(), ['a*b*c*d*e*f'], '10 s', false)
