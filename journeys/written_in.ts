import type { Person } from './as_person.ts'

interface Overview {
  readonly threads: readonly { readonly from: string }[]
}

/** How many threads the demonstration has. */
const all = 4
const patience = 180_000

/** The address of what is written in the demonstration's region, when the product has made it. */
export const writtenIn = async ({ ask }: Person): Promise<string> => {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const { threads }: Overview = JSON.parse(JSON.stringify(await ask('GET', '/api/interpretations')))
    if (threads.length >= all) return `/jamfor/tolkningar?fran=${threads[0]?.from}`
    await new Promise((go) => setTimeout(go, 500))
  }
  throw new Error('nobody has written in the demonstration')
}
