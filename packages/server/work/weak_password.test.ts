import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commonPasswords } from './common_passwords.ts'
import { weaknessOf } from './weak_password.ts'

const owner = { name: 'Åsa Granström', email: 'asa.granstrom@vinterkommun.example' }
const reasonFor = (password: string): string | undefined => weaknessOf(password, owner)?.en

test('a sentence of one’s own is a good password', () => {
  for (const good of [
    'fyra blå stolar i hallen',
    'Kaffe smakar bäst kl 9',
    'x7#kPq!mzR2&',
    'grå sten, mjuk mossa',
  ])
    assert.equal(reasonFor(good), undefined, good)
})

test('common words are refused, whatever figures and signs surround or disguise them', () => {
  const common = [
    'password1234',
    'Sommar2025!!',
    'L0senord!2024',
    'P@$$w0rd2026',
    '2026Vinter2026',
    'SommarVinter1',
  ]
  for (const word of [...common, 'correct horse battery staple', 'Lösenord1234', 'Pippilångstrump1'])
    assert.match(reasonFor(word) ?? '', /common/, word)
})

test('one’s own name or address inside is refused, short names are let be', () => {
  assert.match(reasonFor('granström cyklar fort') ?? '', /your name/)
  assert.match(reasonFor('i Vinterkommun är det kallt') ?? '', /your name/)
  assert.equal(reasonFor('åsa hittade en gul paraply'), undefined)
})

test('repetition, runs and figures alone are refused', () => {
  for (const run of ['aaaaaaaaaaaa', 'abcabcabcabc', 'qwertyuiopåas', '1234567890123', 'zyxwvutsrqpon'])
    assert.match(reasonFor(run) ?? '', /repeats|common/, run)
  assert.match(reasonFor('839205 718394') ?? '', /no letters/)
})

test('a letter typed as one sign or as two is the same letter', () => {
  assert.match(reasonFor('lösenord1234'.normalize('NFD')) ?? '', /common/)
})

test('the list has at least two hundred words, in the form they are compared in', () => {
  assert.ok(commonPasswords.size >= 200)
  for (const word of commonPasswords) assert.match(word, /^\p{Ll}+$/u)
})
