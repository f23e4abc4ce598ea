import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openMailbox } from '../testing/mailbox.ts'
import { smtpMail } from './mail.ts'
import { readSettings } from './settings.ts'

const letter = { to: 'lena@bygden.example', subject: 'Något nytt på ön', text: 'Å, ä och ö.\n' }

test('a letter comes over the wire with its Swedish letters whole', async () => {
  const mailbox = await openMailbox()
  await smtpMail({ url: mailbox.url, from: 'Lyhörd <lyhord@bygden.example>' })(letter)
  const [came] = mailbox.letters
  assert.deepEqual([came?.from, came?.to], ['lyhord@bygden.example', 'lena@bygden.example'])
  assert.match(came?.text ?? '', /Subject: Något nytt på ön/)
  assert.match(came?.text ?? '', /\n\nÅ, ä och ö\./)
})

test('a letter that the mail server does not take rejects, and so does a mail server that is away', async () => {
  const mailbox = await openMailbox()
  mailbox.refuse(letter.to)
  await assert.rejects(smtpMail({ url: mailbox.url, from: 'lyhord@bygden.example' })(letter))
  await assert.rejects(smtpMail({ url: 'smtp://127.0.0.1:1', from: 'lyhord@bygden.example' })(letter))
  assert.equal(mailbox.letters.length, 0)
})

test('a name and a password are not given in the clear to another machine', async () => {
  const mailbox = await openMailbox('127.0.0.2')
  const url = mailbox.url.replace('//', '//lyhord:hemligt@')
  await assert.rejects(smtpMail({ url, from: 'lyhord@bygden.example' })(letter), { code: 'ETLS' })
  assert.ok(mailbox.heard.includes('STAR'))
  assert.ok(!mailbox.heard.includes('AUTH') && !mailbox.heard.includes('MAIL'))
})

test('both settings are given, or neither; a password in the address is never repeated', () => {
  const mail = {
    SMTP_URL: 'smtp://lyhord:hemligt@mail.example:587',
    MAIL_FROM: 'Lyhörd <lyhord@mail.example>',
  }
  const read = readSettings(mail)
  assert.ok(read.ok)
  assert.deepEqual(read.settings.mail, { url: mail.SMTP_URL, from: mail.MAIL_FROM })
  for (const wrong of [
    { SMTP_URL: mail.SMTP_URL },
    { MAIL_FROM: mail.MAIL_FROM },
    { ...mail, SMTP_URL: 'https://lyhord:hemligt@mail.example' },
    { ...mail, MAIL_FROM: 'lyhord' },
    { ...mail, MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' },
  ]) {
    const refused = readSettings(wrong)
    assert.ok(!refused.ok, JSON.stringify(wrong))
    assert.equal(refused.reasons.length, 1)
    assert.doesNotMatch(JSON.stringify(refused.reasons), /hemligt/)
  }
})
