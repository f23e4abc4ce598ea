import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

// An install without the tools for development is a whole install where that was asked for.
const withoutTools = () =>
  process.env.NODE_ENV === 'production' || /\bdev\b/.test(process.env.npm_config_omit ?? '')

/**
 * Whether node_modules holds what package-lock.json says, version by version. Not by file times: a checkout gives
 * every file a new one. Optional packages may be missing, since most are for other systems.
 */
export function isInstalled(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const found = packagesIn(hidden)
  const toolsLeftOut = withoutTools()
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional, dev }]) => {
    if (!path.includes('node_modules/') || link || optional || devOptional) return true
    if (dev && toolsLeftOut) return true
    return found[path]?.version === version
  })
}
