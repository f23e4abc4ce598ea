import { codesOf, type Term, type VariableById } from '@lyhord/core'
import type { NotationFor } from './print_condition.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`

const isDayText = (value: string | number): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** XPath as XLSForm has it (xlsform.org, "Form logic"; getodk.github.io/xforms-spec). */
export const xpath: NotationFor = (variables) => {
  const isMulti = multiIn(variables)
  const term = (of: Term): string | undefined => {
    if ('var' in of) return `\${${of.var}}`
    if ('value' in of) return isDayText(of.value) ? `date('${of.value}')` : valueText(of.value)
    if ('today' in of) return 'today()'
    if ('count' in of) return `count-selected(\${${of.count}})`
    if ('year' in of) return wrapped(term(of.year), (day) => `number(format-date(${day}, '%Y'))`)
    if ('days' in of) return between(of.days.map(term))
    return undefined
  }
  return {
    empty: (v) => `\${${v}} = ''`,
    notEmpty: (v) => `\${${v}} != ''`,
    has: (v, code) => (isMulti(v) ? `selected(\${${v}}, ${quoted(code)})` : `\${${v}} = ${quoted(code)}`),
    among: (v, multi) => `selected(\${${multi}}, \${${v}})`,
    compare: (left, by, right) => `${left} ${by} ${right}`,
    term,
    not: (text) => `not(${text})`,
  }
}

const between = ([from, to]: readonly (string | undefined)[]): string | undefined =>
  from === undefined || to === undefined
    ? undefined
    : `(decimal-date-time(${to}) - decimal-date-time(${from}))`

const wrapped = (text: string | undefined, write: (text: string) => string): string | undefined =>
  text === undefined ? undefined : write(text)

/** REDCap's branching logic. Checkbox codes are asked for one by one; a yes/no field holds 1 or 0. */
export const redcapLogic: NotationFor = (variables) => {
  const isMulti = multiIn(variables)
  const codes = (v: string): readonly string[] => {
    const variable = variables.get(v)
    return variable ? (codesOf(variable) ?? []).map((code) => code.id) : []
  }
  const ticked = (v: string): string =>
    codes(v)
      .map((code) => `[${v}(${code})] = '1'`)
      .join(' or ')
  const term = (of: Term): string | undefined => {
    if ('var' in of) return `[${of.var}]`
    if ('value' in of) return valueText(of.value)
    if ('today' in of) return "'today'"
    if ('count' in of)
      return `(${codes(of.count)
        .map((code) => `[${of.count}(${code})]`)
        .join(' + ')})`
    if ('year' in of) return wrapped(term(of.year), (day) => `year(${day})`)
    if (!('days' in of)) return undefined
    const [from, to] = of.days.map(term)
    return from === undefined || to === undefined ? undefined : `datediff(${from}, ${to}, 'd', true)`
  }
  return {
    empty: (v) => (isMulti(v) ? `not(${ticked(v)})` : `[${v}] = ''`),
    notEmpty: (v) => (isMulti(v) ? `(${ticked(v)})` : `[${v}] <> ''`),
    has: (v, code) =>
      isMulti(v) ? `[${v}(${code})] = '1'` : `[${v}] = ${quoted(storedCode(variables, v, code))}`,
    among: undefined,
    compare: (left, by, right) => `${left} ${by === '!=' ? '<>' : by} ${right}`,
    term,
    not: (text) => `not(${text})`,
  }
}

const multiIn =
  (variables: VariableById) =>
  (v: string): boolean =>
    variables.get(v)?.kind === 'multi'

const valueText = (value: string | number): string =>
  typeof value === 'number' ? String(value) : quoted(value)

/** The code as REDCap keeps it. */
const storedCode = (variables: VariableById, v: string, code: string): string => {
  if (variables.get(v)?.kind !== 'yes_no') return code
  return code === 'ja' ? '1' : '0'
}
