import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { readSettings } from './settings.ts'

test('an empty environment gives a private server on port 3000 with its data in ./data', () => {
  assert.deepEqual(readSettings({}), {
    ok: true,
    settings: { port: 3000, host: '127.0.0.1', dataDir: resolve('data'), logLevel: 'info', language: 'sv' },
  })
})

test('given values win, and an empty value counts as not given', () => {
  const read = readSettings({
    PORT: '8080',
    HOST: '0.0.0.0',
    DATA_DIR: '/srv/x',
    LOG_LEVEL: 'WARN',
    DATABASE_URL: '',
  })
  assert.deepEqual(read, {
    ok: true,
    settings: { port: 8080, host: '0.0.0.0', dataDir: '/srv/x', logLevel: 'warn', language: 'sv' },
  })
})

test('somebody at a terminal is told less, unless they ask for more', () => {
  const level = (environment: Record<string, string>) => {
    const read = readSettings(environment, true)
    return read.ok && read.settings.logLevel
  }
  assert.equal(level({}), 'warn')
  assert.equal(level({ LOG_LEVEL: 'info' }), 'info')
})

for (const port of ['abc', '-1', '65536', '3000.5', '0x10', '1e3'])
  test(`PORT=${port} is refused in a sentence that says what to write`, () => {
    const read = readSettings({ PORT: port })
    assert.ok(!read.ok)
    assert.equal(read.reasons.length, 1)
    assert.match(read.reasons[0]?.sv ?? '', new RegExp(`PORT är "${port.replace('.', '\\.')}".*PORT=3000`))
  })

test('every unusable setting is told at once, and a password in DATABASE_URL is never repeated', () => {
  const read = readSettings({ PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://me:hemligt@db/x' })
  assert.ok(!read.ok)
  assert.equal(read.reasons.length, 3)
  assert.doesNotMatch(JSON.stringify(read.reasons), /hemligt/)
})

test('KOLADA_URL is a web address, or refused', () => {
  const read = readSettings({ KOLADA_URL: 'http://127.0.0.1:8080/v3' })
  assert.equal(read.ok && read.settings.kolada, 'http://127.0.0.1:8080/v3')
  assert.ok(!readSettings({ KOLADA_URL: 'file:///etc' }).ok)
})
