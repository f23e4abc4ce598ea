import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { smtpMail } from '../../outside/mail.ts'
import { openTestHouse, type Person } from '../../testing/house.ts'
import { openNeighbours, period } from '../../testing/interpreting.ts'
import { openMailbox } from '../../testing/mailbox.ts'
import { startNoticing } from './noticing.ts'

const mailbox = await openMailbox()
const send = smtpMail({ url: mailbox.url, from: 'Lyhörd <lyhord@bygden.example>' })
const kit = await openTestHouse({ send })
const { region, analyst, north, south, member, stranger, release } = await openNeighbours(kit)
const { noticing } = kit.house
const indicator = 'samtal_minst_1'

const say = async (who: Person, text: string, answerTo?: string): Promise<string> => {
  const of = answerTo ? { kind: 'answer', answerTo } : { kind: 'question', release, period, indicator }
  const { id } = await who.ok('POST /api/interpretations', { body: { ...of, text } })
  await noticing.settle()
  return id
}
const choose = (who: Person, mail: string) => who.ok('PUT /api/notices', { body: { mail } })
const lettersTo = (who: Person) => mailbox.letters.filter((l) => l.to === who.email)
/** Lets the hour pass for everybody in a house. */
const anHourLater = (who: Person): Promise<unknown> =>
  kit.inside(
    (db) => sql`update notice_choices set tried_at = tried_at - interval '1 hour'`.execute(db.q),
    who.tenant,
  )

test('from the beginning nobody is written to; one who wants to is, without a word of what was written', async () => {
  assert.deepEqual(await south.ok('GET /api/notices'), { mail: 'never', possible: true })
  await say(north, 'Innan någon valt')
  await choose(south, 'all')
  assert.equal((await south.ok('GET /api/notices')).mail, 'all')
  await say(north, 'En hemlighet från Norrby')
  await mailbox.until(1)
  const [letter] = lettersTo(south)
  assert.equal(letter?.from, 'lyhord@bygden.example')
  assert.match(letter?.text ?? '', /Subject: Det finns något nytt i jämförelsen/)
  assert.match(letter?.text ?? '', /http:\/\/localhost(:80)?\/jamfor\/tolkningar\n/)
  assert.doesNotMatch(letter?.text ?? '', /hemlighet|Norrby|Bygden\b(?!\.example)|samtal|2025|Sara/)
  assert.deepEqual(
    mailbox.letters.map((l) => l.to),
    [south.email],
    'nobody else, neither who wrote nor who does not belong',
  )
})

test('more within the hour is one letter, after it; what has been read meanwhile is none', async () => {
  const [before, count] = [lettersTo(south).length, mailbox.letters.length]
  await say(north, 'Mer')
  await say(member, 'Och mer')
  await anHourLater(south)
  await say(north, 'Sist')
  await mailbox.until(count + 1)
  assert.equal(lettersTo(south).length, before + 1)
  await say(north, 'Läses genast')
  const until = new Date(Date.now() + 60_000).toISOString()
  const body = { from: region, form: 'utredning', indicator, until }
  await south.ok('PUT /api/interpretations/thread/reading', { body })
  await anHourLater(south)
  noticing.look()
  await noticing.settle()
  const rows = await kit.inside(
    (db) => sql<{ tried: Date }>`select tried_at as tried from notice_choices`.execute(db.q),
    south.tenant,
  )
  assert.ok((rows.rows[0]?.tried.getTime() ?? 0) < Date.now() - 59 * 60_000, 'none was tried')
})

test('one who wants answers only hears of answers to the own board’s texts', async () => {
  await choose(south, 'never')
  await choose(member, 'answers')
  const theirs = await say(north, 'Norrbys fråga')
  const ours = await say(member, 'Mellanbys fråga')
  await say(south, 'Till Norrby', theirs)
  assert.equal(lettersTo(member).length, 0)
  const count = mailbox.letters.length
  await say(south, 'Till Mellanby', ours)
  await mailbox.until(count + 1)
  assert.equal(lettersTo(member).length, 1)
})

test('a letter that the mail server refuses is tried again an hour later, and the administrator is told', async () => {
  const berit = await kit.as('Berit', 'administrator', north.tenant)
  assert.deepEqual(await berit.ok('GET /api/mail'), { state: 'on', failedAt: null })
  await choose(analyst, 'all')
  mailbox.refuse(analyst.email)
  await say(north, 'Till analytikern')
  const failing = async (): Promise<boolean> => (await berit.ok('GET /api/mail')).state === 'failing'
  for (let i = 0; i < 100 && !(await failing()); i++) await new Promise((go) => setTimeout(go, 50))
  assert.ok(await failing())
  mailbox.refuse(undefined)
  const count = mailbox.letters.length
  await anHourLater(analyst)
  const again = startNoticing({ url: kit.url, pools: kit.house.pools, log: kit.house.log, send })
  again.look()
  await again.settle()
  await mailbox.until(count + 1)
  await again.stop()
  assert.equal(lettersTo(analyst).length, 1, 'by another process too, after a restart')
})

test('one who has left, or does not belong, is not written to', async () => {
  await choose(stranger, 'all')
  await choose(south, 'all')
  await kit.inside(
    (db) => sql`update users set state = 'closed' where user_id = ${south.user}`.execute(db.q),
    south.tenant,
  )
  await anHourLater(analyst)
  const count = mailbox.letters.length
  await say(north, 'Till dem som är kvar')
  await mailbox.until(count + 1)
  assert.deepEqual(lettersTo(stranger), [])
  assert.equal(mailbox.letters.at(-1)?.to, analyst.email)
})
