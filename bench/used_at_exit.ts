import { isMainThread } from 'node:worker_threads'

/** Loaded before a program: tells on standard error what its process used, all threads and its start included. */
if (isMainThread)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const used = {
      cpuMilliseconds: (user + system) / 1000,
      megabytes: process.resourceUsage().maxRSS / 1000,
    }
    process.stderr.write(`${JSON.stringify(used)}\n`)
  })
