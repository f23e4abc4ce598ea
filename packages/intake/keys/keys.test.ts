import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { readKeyFile, writeKeyFile } from './key_file.ts'
import { pseudonymsUnder } from './pseudonym.ts'
import { recoverKey, recoverySheet, sheetSays } from './recovery_sheet.ts'
import { relink, relinkInParts, relinkingHolds } from './relink.ts'
import { newKey, type TenantKey } from './tenant_key.ts'

const easy = 8
const keys = fc
  .tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string({ minLength: 1, maxLength: 30 }))
  .map(([bytes, label]) => newKey(label, '2026-03-01', () => bytes))
const key = newKey('Exempelnämnden', '2026-03-01')
const canonical = fc.integer({ min: 0, max: 99_999_999 }).map((n) => `18${String(n).padStart(10, '0')}`)

const without = ({ bytes, ...told }: TenantKey) => ({ ...told, bytes: [...bytes] })
const problemOf = (read: object): string | undefined => {
  if (!('problem' in read)) return undefined
  const { problem } = read
  return typeof problem === 'object' && problem && 'id' in problem ? String(problem.id) : undefined
}

test('a pseudonym is HMAC-SHA-256 as Node counts it, 64 lower-case hexadecimal digits', () => {
  fc.assert(
    fc.property(keys, canonical, (anyKey, number) => {
      const expected = createHmac('sha256', anyKey.bytes).update(`lyhord:${number}`).digest('hex')
      const pseudonym = pseudonymsUnder(anyKey)
      assert.equal(pseudonym(number), expected)
      assert.equal(pseudonym(number), expected)
    }),
  )
})

test('two municipalities give the same child pseudonyms that cannot be linked', () => {
  const number = '189004120006'
  assert.notEqual(pseudonymsUnder(key)(number), pseudonymsUnder(newKey('B', '2026-03-01'))(number))
})

test('a key file opens with its passphrase only, and the key does not stand in it', async () => {
  const file = await writeKeyFile(key, 'fyra lugna blå hästar', easy)
  assert.match(file, /^-----BEGIN AGE ENCRYPTED FILE-----\n/)
  assert.doesNotMatch(file, new RegExp(`${key.check}|Exempelnämnden`))
  const opened = await readKeyFile(file, 'fyra lugna blå hästar')
  assert.ok('bytes' in opened)
  assert.deepEqual(without(opened), without(key))
  assert.equal(problemOf(await readKeyFile(file, 'fel')), 'nyckel-losenfras-fel')
  assert.equal(problemOf(await readKeyFile(file, undefined)), 'nyckel-losenfras-saknas')
})

test('a bare key file is read, with a byte order mark or not, and one that was changed is refused', async () => {
  const file = await writeKeyFile(key, undefined)
  for (const text of [file, `\ufeff${file}`, file.replaceAll('\n', '\r\n')])
    assert.ok('bytes' in (await readKeyFile(text, 'behövs inte')))
  const { key: hex } = JSON.parse(file)
  const other = hex.replace(/^./, hex.startsWith('0') ? '1' : '0')
  assert.equal(problemOf(await readKeyFile(file.replace(hex, other), undefined)), 'nyckel-skadad')
  for (const text of ['', 'hej', '{}', '[1]', 'null', '{"lyhord":"annat"}'])
    assert.equal(problemOf(await readKeyFile(text, undefined)), 'nyckel-ingen-nyckelfil', text)
  assert.equal(problemOf(await readKeyFile('{"lyhord":"nyckel"}', undefined)), 'nyckel-skadad')
})

test('a printed sheet gives the key back, in either language, however it is typed', () => {
  const typings: readonly ((sheet: string) => string)[] = [
    (sheet) => sheet,
    (sheet) => sheet.toLowerCase(),
    (sheet) => sheet.replaceAll('0', 'O').replace(/^O/gm, '0'),
    (sheet) => sheet.split('\n').reverse().join('\n'),
    (sheet) => (sheet.match(/^[1-8]:.*$/gm) ?? []).join('\r\n').replaceAll(' ', '').replace(/(\w):/g, '$1: '),
    (sheet) => (sheet.match(/^[1-8]:.*$/gm) ?? []).join('\n').replaceAll(':', ''),
  ]
  fc.assert(
    fc.property(keys, fc.constantFrom('sv', 'en'), fc.constantFrom(...typings), (anyKey, lang, typed) => {
      const sheet = recoverySheet({ ...anyKey, label: 'Nämnden' }, lang)
      const recovered = recoverKey(typed(sheet), 'Nämnden', '2026-03-01')
      assert.ok('bytes' in recovered, JSON.stringify(recovered))
      assert.deepEqual([...recovered.bytes], [...anyKey.bytes])
      assert.deepEqual(sheetSays(sheet), { label: 'Nämnden', made: '2026-03-01' })
    }),
  )
})

test('a slip of the pen is located by its line', () => {
  const slips = fc.tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 1, max: 15 }),
  )
  fc.assert(
    fc.property(keys, slips, (anyKey, [line, place, change]) => {
      const sheet = recoverySheet(anyKey, 'sv').split('\n')
      const at = sheet.findIndex((text) => text.startsWith(`${line}:`))
      const [head = '', digits = '', check = ''] = (sheet[at] ?? '').split(/ {2,}/)
      const hex = digits.replace(' ', '')
      const wrong = ((Number.parseInt(hex[place] ?? '', 16) + change) % 16).toString(16)
      sheet[at] = `${head} ${hex.slice(0, place)}${wrong}${hex.slice(place + 1)} ${check}`
      // one in 65,536 slips agrees with the four check characters; then the check value of the whole key tells
      assert.match(problemOf(recoverKey(sheet.join('\n'), '', '')) ?? '', /^nyckel-(rad-fel|fel)$/)
      const missing = sheet.filter((_, i) => i !== at).join('\n')
      const told = recoverKey(missing, '', '')
      assert.equal(problemOf(told), 'nyckel-rad-saknas')
      assert.ok('problem' in told && told.problem.title.sv.includes(`Rad ${line} `))
    }),
  )
})

test('two lines that changed places are found', () => {
  const sheet = recoverySheet(key, 'sv')
  const [one = '', two = ''] = [/^1:(.*)$/m, /^2:(.*)$/m].map((line) => line.exec(sheet)?.[1] ?? '')
  const changed = sheet.replace(`1:${one}`, `1:${two}`).replace(`\n2:${two}`, `\n2:${one}`)
  assert.equal(problemOf(recoverKey(changed, '', '')), one === two ? undefined : 'nyckel-rad-fel')
})

test('a change of key links every person once, and its proof holds for both keys and no changed list', () => {
  fc.assert(
    fc.property(keys, keys, fc.array(canonical, { maxLength: 20 }), (before, after, numbers) => {
      const relinking = relink(before, after, [...numbers, ...numbers])
      assert.equal(relinking.pairs.length, new Set(numbers).size)
      const [from, to] = [pseudonymsUnder(before), pseudonymsUnder(after)]
      const expected = new Map(numbers.map((number) => [from(number), to(number)]))
      assert.deepEqual(new Map(relinking.pairs.map((pair) => [pair.from, pair.to])), expected)
      for (const holder of [before, after]) {
        assert.equal(relinkingHolds(holder, relinking), true)
        assert.equal(
          relinkingHolds(holder, { ...relinking, pairs: relinking.pairs.slice(1) }),
          numbers.length === 0,
        )
      }
      assert.equal(relinkingHolds(newKey('C', '2026-03-01'), relinking), undefined)
    }),
  )
})

test('a change of key in parts has everybody once, and every part its own proof', () => {
  fc.assert(
    fc.property(fc.array(canonical, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (numbers, most) => {
      const other = newKey('B', '2026-03-01')
      const parts = relinkInParts(key, other, numbers, most)
      assert.ok(parts.every((part) => part.pairs.length <= most && relinkingHolds(other, part)))
      const together = parts.flatMap(({ pairs }) => pairs.map(({ from }) => from))
      assert.deepEqual(
        together.sort(),
        relink(key, other, numbers).pairs.map(({ from }) => from),
      )
    }),
  )
})
