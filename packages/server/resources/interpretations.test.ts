import assert from 'node:assert/strict'
import { test } from 'node:test'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { sql } from 'kysely'
import { openTestHouse, type Person } from '../testing/house.ts'
import { openNeighbours, period } from '../testing/interpreting.ts'

const kit = await openTestHouse()
const { region, analyst, north, south, member, stranger, release } = await openNeighbours(kit)
const indicator = 'samtal_minst_1'
const of = { from: region, form: 'utredning', indicator }

type Kind = 'reading' | 'action' | 'question'
const say = async (who: Person, text: string, kind: Kind = 'reading'): Promise<string> =>
  (await who.ok('POST /api/interpretations', { body: { kind, release, period, indicator, text } })).id
const answer = async (who: Person, answerTo: string, text: string): Promise<string> =>
  (await who.ok('POST /api/interpretations', { body: { kind: 'answer', answerTo, text } })).id
const threadOf = (who: Person) => who.ok('GET /api/interpretations/thread', { query: of })
const postOf = async (who: Person, id: string) => (await threadOf(who)).posts.find((p) => p.id === id)
const at = (interpretation: string) => ({ params: { interpretation } })

test('what a board writes is read by those who belong to the region, with the board’s name and not the person’s', async () => {
  const id = await say(north, 'Fler barn får samtal.\n\nVi bokar två tider direkt.', 'action')
  const own = await postOf(north, id)
  assert.deepEqual([own?.own, own?.person, own?.board, own?.code], [true, 'Nora', 'Norrby', '0011'])
  for (const reader of [south, member, analyst]) {
    const read = await postOf(reader, id)
    assert.deepEqual([read?.own, read?.person, read?.board], [false, null, 'Norrby'])
    assert.equal(read?.text, 'Fler barn får samtal.\n\nVi bokar två tider direkt.')
  }
})

test('a board that does not belong finds neither threads nor texts, and cannot write, answer or point out', async () => {
  const id = await say(north, 'Hur gör ni?', 'question')
  assert.deepEqual(await stranger.ok('GET /api/interpretations'), { regions: [], threads: [] })
  const body = { kind: 'reading', release, period, indicator, text: 'Hej' }
  for (const refused of [
    await stranger.refused('GET /api/interpretations/thread', { query: of }),
    await stranger.refused('POST /api/interpretations', { body }),
    await stranger.refused('POST /api/interpretations', {
      body: { kind: 'answer', answerTo: id, text: 'Så' },
    }),
    await stranger.refused('POST /api/interpretations/:interpretation/flags', {
      ...at(id),
      body: { why: 'x' },
    }),
  ])
    assert.equal(refused.id, 'not_found')
  const seen = await kit.inside((db) => sql`select from interpretations`.execute(db.q), stranger.tenant)
  assert.equal(seen.rows.length, 0, 'nor does the database show one')
})

test('one whose time in the area is over no longer belongs', async () => {
  const passing = await openNeighbours(kit, ' två')
  const { text } = await passing.member.ask('GET /api/interpretations')
  assert.match(text, new RegExp(passing.region))
  await kit.inside(
    (db) => sql`update area_members set to_day = current_date - 1 where code = '0013'`.execute(db.q),
    passing.region,
  )
  assert.doesNotMatch((await passing.member.ask('GET /api/interpretations')).text, new RegExp(passing.region))
  assert.match(
    (await passing.north.ask('GET /api/interpretations')).text,
    new RegExp(passing.region),
    'who reported stays',
  )
})

test('a caseworker reads and points out but does not write; an administrator sees nothing', async () => {
  const id = await say(north, 'En läsning')
  const cilla = await kit.as('Cilla', 'caseworker', south.tenant)
  assert.equal((await postOf(cilla, id))?.text, 'En läsning')
  const body = { kind: 'reading', release, period, indicator, text: 'Hej' }
  assert.equal((await cilla.refused('POST /api/interpretations', { body })).id, 'not_allowed')
  const berit = await kit.as('Berit', 'administrator', south.tenant)
  assert.equal((await berit.refused('GET /api/interpretations')).id, 'not_allowed')
})

test('the figure that was read stands beside: all together, and one’s own; not that of a board that is not named beside figures', async () => {
  const id = await say(south, 'Var tredje.')
  const { figures, posts, writable, releases } = await threadOf(south)
  assert.equal(posts.find((p) => p.id === id)?.release, release)
  assert.deepEqual(writable, [{ release, period }])
  assert.deepEqual(
    releases.map((r) => [r.id, r.number, r.state]),
    [[release, 1, 'published']],
  )
  const cells = figures.find((f) => f.release === release)?.figures.content.cells ?? []
  assert.deepEqual([...new Set(cells.map((c) => c.area))].sort(), ['0012', total])
  assert.ok(cells.every((c) => Object.values(c.group).every((code) => code === total)))
  assert.deepEqual(
    cells.filter((c) => c.area === '0012').map((c) => [c.n, c.numerator]),
    [[114, 42]],
  )
  const others = (await threadOf(member)).figures.flatMap((f) => f.figures.content.cells)
  assert.deepEqual([...new Set(others.map((c) => c.area))], [total])
})

test('a personal identity number stops at the border, and is not repeated', async () => {
  const body = { kind: 'reading', release, period, indicator, text: 'Gäller 20010101-0000 hos oss' }
  const refused = await north.ask('POST /api/interpretations', { body })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /personal_number/)
  assert.doesNotMatch(refused.text, /20010101/)
})

test('one writes about what is published: no other indicator, half-year or release', async () => {
  const body = { kind: 'reading', release, period, indicator, text: 'Hej' }
  for (const wrong of [{ indicator: 'finns_inte' }, { period: '2024-H1' }, { release: region }])
    assert.equal(
      (await north.refused('POST /api/interpretations', { body: { ...body, ...wrong } })).id,
      'not_found',
    )
  const first = await say(north, 'Först')
  const second = await answer(south, first, 'Sedan')
  const third = await north.refused('POST /api/interpretations', {
    body: { kind: 'answer', answerTo: second, text: 'Svar på svar' },
  })
  assert.equal(third.id, 'not_in_this_state')
})

test('a text is changed by its board alone; what it said before stays with the board', async () => {
  const id = await say(north, 'Först så')
  const berta = await kit.as('Berta', 'lead', north.tenant)
  await berta.ok('PUT /api/interpretations/:interpretation', {
    ...at(id),
    body: { text: 'Sedan så', version: 1 },
  })
  const read = await postOf(south, id)
  assert.deepEqual([read?.text, read?.version, read?.changedAt !== null], ['Sedan så', 2, true])
  const { versions } = await north.ok('GET /api/interpretations/:interpretation/history', at(id))
  assert.deepEqual(
    versions.map((v) => [v.version, v.text, v.by]),
    [[1, 'Först så', 'Berta']],
  )
  const late = { ...at(id), body: { text: 'Utan att ha sett', version: 1 } }
  assert.equal(
    (await north.refused('PUT /api/interpretations/:interpretation', late)).id,
    'not_in_this_state',
  )
  const theirs = { ...at(id), body: { text: 'Inte vår', version: 2 } }
  for (const other of [south, analyst]) {
    assert.equal((await other.refused('PUT /api/interpretations/:interpretation', theirs)).id, 'not_found')
    assert.equal(
      (await other.refused('GET /api/interpretations/:interpretation/history', at(id))).id,
      'not_found',
    )
    await assert.rejects(
      kit.inside(async (db) => {
        const { numAffectedRows } =
          await sql`update interpretations set body = 'x' where interpretation_id = ${id}`.execute(db.q)
        if (numAffectedRows === 0n) throw new Error('nothing to change')
      }, other.tenant),
      /nothing to change|changed by its board/,
    )
  }
})

test('a text that is taken back is gone for all, and the answers to it stay', async () => {
  const id = await say(north, 'Ångrat', 'question')
  const reply = await answer(south, id, 'Vi har också undrat')
  await north.ok('POST /api/interpretations/:interpretation/withdrawal', at(id))
  for (const reader of [north, south, analyst]) assert.equal((await postOf(reader, id))?.text, null)
  assert.equal((await postOf(member, reply))?.text, 'Vi har också undrat')
  const again = await north.refused('POST /api/interpretations/:interpretation/withdrawal', at(id))
  assert.equal(again.id, 'not_in_this_state')
  const more = { body: { kind: 'answer', answerTo: id, text: 'Mer' } }
  assert.equal((await south.refused('POST /api/interpretations', more)).id, 'not_in_this_state')
})

test('what a reader points out comes to the region, which hides the text and says why to its board', async () => {
  const id = await say(north, 'Här nämns någon')
  const flag = { ...at(id), body: { why: 'Det går att förstå vem det är' } }
  await south.ok('POST /api/interpretations/:interpretation/flags', flag)
  await south.ok('POST /api/interpretations/:interpretation/flags', flag)
  assert.deepEqual((await postOf(north, id))?.flags, [], 'who wrote is not told who pointed')
  assert.equal((await postOf(south, id))?.flaggedByMe, true)
  assert.deepEqual(
    (await postOf(analyst, id))?.flags.map((f) => f.why),
    ['Det går att förstå vem det är'],
  )
  const flagged = async () =>
    (await analyst.ok('GET /api/interpretations')).threads.find((t) => t.indicator === indicator)?.flagged
  assert.equal(await flagged(), 1)
  const hide = { ...at(id), body: { why: 'Beskriv arbetet, inte familjen' } }
  assert.equal(
    (await south.refused('PUT /api/interpretations/:interpretation/hiding', hide)).id,
    'not_allowed',
  )
  await analyst.ok('PUT /api/interpretations/:interpretation/hiding', hide)
  assert.equal(await flagged(), 0)
  assert.equal((await postOf(north, id))?.hidden?.why, 'Beskriv arbetet, inte familjen')
  assert.equal(await postOf(south, id), undefined)
  const seen = await kit.inside(
    (db) => sql`select from interpretations where interpretation_id = ${id}`.execute(db.q),
    south.tenant,
  )
  assert.equal(seen.rows.length, 0, 'the database does not show it either')
  await north.ok('PUT /api/interpretations/:interpretation', {
    ...at(id),
    body: { text: 'Om arbetet', version: 1 },
  })
  await analyst.ok('DELETE /api/interpretations/:interpretation/hiding', at(id))
  assert.equal((await postOf(south, id))?.text, 'Om arbetet')
})

test('a board’s own analyst moderates nothing: that is for the region', async () => {
  const id = await say(north, 'Vår läsning')
  const own = await kit.as('Alva', 'analyst', north.tenant)
  const hide = { ...at(id), body: { why: 'x' } }
  assert.equal(
    (await own.refused('PUT /api/interpretations/:interpretation/hiding', hide)).id,
    'not_a_region',
  )
})

test('a text is unread by the others until they have read the thread, and never by who wrote it', async () => {
  const late = await kit.as('Lina', 'caseworker', south.tenant)
  const unread = async (who: Person) =>
    (await who.ok('GET /api/interpretations')).threads.find((t) => t.indicator === indicator)?.unread
  assert.equal(await unread(late), 0, 'what was there before one came is not new')
  const id = await say(north, 'Något nytt')
  assert.equal(await unread(late), 1)
  assert.equal((await postOf(late, id))?.unread, true)
  const until = (await postOf(late, id))?.writtenAt
  await late.ok('PUT /api/interpretations/thread/reading', { body: { ...of, until } })
  assert.equal(await unread(late), 0)
  assert.equal((await postOf(north, id))?.unread, false)
})

test('every act stands in the log of the one who did it, without the text', async () => {
  const id = await say(north, 'En sådan text')
  await south.ok('POST /api/interpretations/:interpretation/flags', { ...at(id), body: { why: 'Titta här' } })
  await analyst.ok('DELETE /api/interpretations/:interpretation/flags', at(id))
  const logOf = async (tenant: string) => {
    const berit = await kit.as('Berit', 'administrator', tenant)
    return JSON.stringify((await berit.ok('GET /api/audit')).entries)
  }
  assert.match(await logOf(north.tenant), /interpretation_written.*samtal_minst_1/)
  assert.match(await logOf(south.tenant), new RegExp(`interpretation_flagged[^}]*${id}`))
  assert.match(await logOf(region), new RegExp(`interpretation_let_be[^}]*${id}`))
  for (const tenant of [north.tenant, south.tenant, region])
    assert.doesNotMatch(await logOf(tenant), /En sådan text|Titta här/)
})

test('when the release is withdrawn, what was read about it stays and says so; its numbers do not', async () => {
  const question = await say(north, 'Stämmer siffran?', 'question')
  const why = 'En fil var fel'
  await analyst.ok('POST /api/releases/:release/withdrawal', { params: { release }, body: { why } })
  const { posts, figures, releases, writable } = await threadOf(south)
  assert.equal(posts.find((p) => p.id === question)?.text, 'Stämmer siffran?')
  assert.deepEqual(
    releases.map((r) => [r.number, r.state, r.withdrawnWhy]),
    [[1, 'withdrawn', why]],
  )
  assert.deepEqual([figures, writable], [[], []])
  await answer(south, question, 'Nej, den är borta nu')
  const body = { kind: 'reading', release, period, indicator, text: 'Hej' }
  assert.equal((await south.refused('POST /api/interpretations', { body })).id, 'not_in_this_state')
})
