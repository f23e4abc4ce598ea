import type { FileProblem } from '../../outside/files/problem.ts'

/** Why a file broke off in the middle of its rows; nothing that was written of it is kept then. */
export class BrokenOff extends Error {
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super('the file cannot be read to its end')
    this.problem = problem
  }
}
