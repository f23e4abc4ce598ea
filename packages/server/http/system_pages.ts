import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { addApiDocs } from './api_docs.ts'
import { addMetrics } from './metrics.ts'
import { addProblemPages } from './problem_pages.ts'

/** What is beside the contract: its description, its problems, and figures for those who run the house. */
export const addSystemPages = async (
  server: FastifyInstance,
  house: House,
  metricsToken: string | undefined,
): Promise<void> => {
  addMetrics(server, house, metricsToken)
  addApiDocs(server, house.version)
  addProblemPages(server)
}
