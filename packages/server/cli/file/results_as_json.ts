import type { FileResult, ResultInFile } from '../../work/result_of_file.ts'

/** Results as one JSON object, one result a line; shares 0–1, days for `utredningstid`. */
export const resultsAsJson = ({ rows, unread, followedTo, results }: FileResult): string => {
  const head = `{"rows":${rows},"unread":${unread},"followedTo":${JSON.stringify(followedTo)},"results":[\n`
  return `${head}${results.map((r) => JSON.stringify(line(r))).join(',\n')}\n]}\n`
}

const line = ({ indicator, code, group, period, ...told }: ResultInFile) => ({
  indicator,
  ...(code === undefined ? {} : { code }),
  group,
  period,
  n: told.n,
  numerator: told.numerator,
  value: told.value,
  interval: told.interval,
  missing: told.missing,
  ...(told.among && { among: told.among }),
})
