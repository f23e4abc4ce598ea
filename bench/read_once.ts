import { investigationForm as form } from '@lyhord/catalogue'
import { proposeMapping, surveyTable, type TableSurvey } from '@lyhord/intake/mapping/index.ts'
import type { Table } from '@lyhord/intake/reading/index.ts'
import { openTable } from '../packages/server/outside/files/open_table.ts'

/** Reads or maps the file named on the command line, and tells on standard error what it took. */
const [way, file = ''] = process.argv.slice(2)

const open = async (): Promise<Table> => {
  const table = await openTable(file)
  if ('problem' in table) throw new Error(table.problem.id)
  return table
}

const survey = async (): Promise<TableSurvey> => {
  const survey = await surveyTable(await open())
  if ('problem' in survey) throw new Error(survey.problem.id)
  return survey
}

const readAll = async (): Promise<void> => {
  for await (const { broken } of (await open()).rows()) if (broken) throw new Error(broken.id)
}

const start = performance.now()
const before = process.cpuUsage()
if (way === 'read') await readAll()
else proposeMapping(form, await survey())
const { user, system } = process.cpuUsage(before)
const used = {
  milliseconds: performance.now() - start,
  cpuMilliseconds: (user + system) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1000,
}
process.stderr.write(`${JSON.stringify(used)}\n`)
