import { codeOf } from '../fault.ts'

const whileAway = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|57P0[1-5]|08...|53300)$/
const saidByPg =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout)/

/**
 * Whether an error from `pg` means that the database is away for the moment (stopped, restarting, unreachable), and
 * not that something is wrong with the question. The same request may well succeed in a second.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway)
  return whileAway.test(codeOf(error)) || saidByPg.test(error.message)
}
