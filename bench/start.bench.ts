import { rm } from 'node:fs/promises'
import { removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { percentile } from './percentile.ts'

/** From the command to the printed address, installation aside. */
const first: number[] = []
for (let i = 0; i < 3; i++) {
  const house = await startHouse()
  first.push(house.startedInMs)
  await removeHouse(house)
}
console.log(
  `first start, database and demonstration made: median ${Math.round(percentile(first, 50))} ms; target 6000 ms`,
)

const house = await startHouse()
await house.stop()
const again: number[] = []
for (let i = 0; i < 5; i++) {
  const next = await startHouse({ dataDir: house.dataDir })
  again.push(next.startedInMs)
  await next.stop()
}
await rm(house.dataDir, { recursive: true, force: true })
console.log(
  `start on an existing folder: median ${Math.round(percentile(again, 50))} ms, longest ${Math.round(Math.max(...again))} ms; target 3000 ms`,
)
