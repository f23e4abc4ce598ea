import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { Address } from '@lyhord/contract'
import { type ReportFormat, reportFormats } from '@lyhord/contract/resources/report_formats.ts'
import { findDocument, insertReport } from '../queries/reports.ts'
import { ask as askDatabase } from '../testing/ask.ts'
import { areaOf, keepTallies, makeRelease, newHouseOf, submit, talliesOf } from '../testing/comparing.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { fill, newCollection } from '../testing/recording.ts'
import { ended, exampleOrder } from '../testing/reporting.ts'

const kit = await openTestHouse()
const lead = await kit.as('Lena', 'lead')
const collection = await newCollection(lead)
const talks = [0, 1, 2, 3, 3, 4]
await fill(
  kit,
  lead,
  collection,
  Array.from({ length: 60 }, (_, i) =>
    ordinaryAnswers(`R${i}`, {
      kon: i % 2 === 0 ? 'flicka' : 'pojke',
      antal_samtal_barn: talks[i % talks.length] ?? 0,
      utredning_slut: `2025-11-${String((i % 28) + 1).padStart(2, '0')}`,
    }),
  ),
)

const order = { ...exampleOrder, formats: ['xlsx'] }
const ask = async (who: Person, wanted: object = order): Promise<string> => {
  const id = randomUUID()
  await who.ok('POST /api/reports', { body: { id, order: wanted } })
  return id
}
const addresses: Readonly<Record<ReportFormat, Address>> = {
  pdf: 'GET /api/reports/:report/rapport.pdf',
  docx: 'GET /api/reports/:report/rapport.docx',
  pptx: 'GET /api/reports/:report/rapport.pptx',
  xlsx: 'GET /api/reports/:report/rapport.xlsx',
}
const contentOf = async (who: Person, report: string, format: ReportFormat): Promise<Buffer> => {
  const path = `/api/reports/${report}/rapport.${format}`
  const reply = await kit.server.inject({ url: path, cookies: { lyhord: who.token() ?? '' } })
  assert.equal(reply.statusCode, 200)
  return reply.rawPayload
}

test('a lead orders a report in every format, follows it and downloads the files as they are kept', async () => {
  const id = randomUUID()
  const body = { id, order: { ...order, formats: reportFormats } }
  const begun = await lead.ok('POST /api/reports', { body })
  assert.deepEqual([begun.state, begun.progress], ['making', { done: 0, all: 5 }])
  const made = await ended(lead, id)
  assert.deepEqual([made.state, made.progress], ['made', { done: 5, all: 5 }])
  assert.equal(made.files.length, 4)
  for (const { format, bytes, checksum } of made.files) {
    const content = await contentOf(lead, id, format)
    assert.equal(content.subarray(0, 2).toString(), format === 'pdf' ? '%P' : 'PK')
    assert.deepEqual([content.length, createHash('sha256').update(content).digest('hex')], [bytes, checksum])
  }
  const reply = await lead.ask(addresses.pdf, { params: { report: id } })
  assert.equal(reply.headers['content-type'], 'application/pdf')
  assert.equal(
    reply.headers['content-disposition'],
    'attachment; filename="sa-kom-barnen-till-tals-2025.pdf"',
  )
})

test('a request that comes twice is one report; another order under its id is refused', async () => {
  const id = await ask(lead)
  const again = await lead.ok('POST /api/reports', { body: { id, order } })
  assert.equal(again.id, id)
  const other = { ...order, title: 'En annan' }
  assert.equal((await lead.refused('POST /api/reports', { body: { id, order: other } })).id, 'already_exists')
  await ended(lead, id)
})

test('a report of own results is not there for those who do not lead, nor for others', async () => {
  const id = await ask(lead)
  await ended(lead, id)
  const stranger = await kit.as('Stig', 'lead', await kit.newTenant('En annan nämnd'))
  for (const who of [await kit.as('Cecilia', 'caseworker'), await kit.as('Anna', 'analyst'), stranger]) {
    assert.deepEqual((await who.ok('GET /api/reports')).reports, [])
    assert.equal((await who.refused('GET /api/reports/:report', { params: { report: id } })).id, 'not_found')
    for (const address of Object.values(addresses))
      assert.equal((await who.refused(address, { params: { report: id } })).id, 'not_found')
    assert.equal(
      (await who.refused('DELETE /api/reports/:report', { params: { report: id } })).id,
      'not_found',
    )
  }
  const caseworker = await kit.as('Cecilia', 'caseworker')
  const body = { id: randomUUID(), order }
  assert.equal((await caseworker.refused('POST /api/reports', { body })).id, 'not_allowed')
  assert.equal((await caseworker.refused('POST /api/reports/outline', { body: order })).id, 'not_allowed')
})

test('the outline says what would stand in it, participation first', async () => {
  const { chapters } = await lead.ok('POST /api/reports/outline', { body: order })
  const titles = chapters.map((c) => c.title)
  assert.deepEqual(titles.slice(0, 5), [
    'I korthet',
    'Inledning',
    'Barnets delaktighet',
    'Tid',
    'Fler resultat',
  ])
  const texts = chapters.flatMap((c) => c.parts.map((p) => p.text.replaceAll('\u00a0', ' ')))
  assert.ok(
    texts.some((t) => t.startsWith('7 av 10 barn träffades minst två gånger (67 procent, osäkerhet 54–77).')),
  )
  assert.ok(chapters.some((c) => c.parts.some((p) => p.own && p.title === 'Nästa steg')))
})

test('a report hides small numbers unless it is said to be for the board alone, and says which it is', async () => {
  const { readers: _, ...safe } = { ...order, indicators: ['tolk_andel', 'samtal_enskilt_andel'] }
  const made = await ended(lead, await ask(lead, safe))
  assert.deepEqual([made.state, made.readers], ['made', 'alla'])
  const document = await kit.inside((db) => findDocument(db, made.id))
  assert.match(document?.care ?? '', /får visas utanför nämnden/)
  const inside = await ended(lead, await ask(lead))
  assert.equal(inside.readers, 'namnden')
})

test('what anybody may read is about whole half-years that are over', async () => {
  const refused = async (days: object) => {
    const problem = await lead.refused('POST /api/reports/outline', {
      body: { ...order, readers: 'alla', ...days },
    })
    return [problem.id, problem.errors?.[0]?.at]
  }
  assert.deepEqual(await refused({ from: '2025-02-01' }), ['not_valid', 'from'])
  assert.deepEqual(await refused({ to: '2999-12-31' }), ['not_valid', 'to'])
})

test('what is not a measure of the form is refused, and so is a personal number in one’s own text', async () => {
  const wrong = { ...order, indicators: ['finns_inte'] }
  assert.equal((await lead.refused('POST /api/reports/outline', { body: wrong })).id, 'not_valid')
  const text = 'Barnet 20120230-1234 har hörts.'
  const revealing = { ...order, texts: [{ place: 'inledning', heading: 'Vi', text }] }
  const body = { id: randomUUID(), order: revealing }
  assert.equal((await lead.refused('POST /api/reports', { body })).id, 'personal_number')
})

test('what a stop left is made when the house looks after it', async () => {
  const [id, at] = [randomUUID(), kit.clock.now()]
  const asked = { form: 'utredning', at, on: '2026-03-16', expiresAt: new Date(at.getTime() + 1e9) }
  const left = { ...exampleOrder, formats: ['xlsx' as const] }
  await kit.inside((db) => insertReport(db, { ...asked, id, order: left }), lead.tenant, lead.user)
  await kit.house.reporting.tidy()
  assert.equal((await ended(lead, id)).state, 'made')
})

test('what could not be made is made again as it was ordered, by anybody who may see it, and nothing else is', async () => {
  const id = await ask(lead, { ...order, title: 'Om igen' })
  await ended(lead, id)
  const params = { report: id }
  const again = 'POST /api/reports/:report/again'
  assert.equal((await lead.refused(again, { params })).id, 'not_in_this_state')
  await askDatabase(kit.url, `update reports set state = 'failed', document = null where report_id = '${id}'`)
  const caseworker = await kit.as('Cecilia', 'caseworker')
  assert.equal((await caseworker.refused(again, { params })).id, 'not_found')
  const other = await kit.as('Lova', 'lead')
  const begun = await other.ok(again, { params })
  assert.deepEqual([begun.state, begun.title, begun.askedBy, begun.files], ['making', 'Om igen', 'Lova', []])
  const made = await ended(other, id)
  assert.deepEqual([made.state, made.files.length], ['made', 1])
})

test('a report after a correction does not tell, beside the one before, of the few that were corrected', async () => {
  const wanted = { ...order, readers: 'alla', overTime: false, indicators: ['samtal_minst_2'] }
  const sentence = async (): Promise<string> => {
    const { id, state } = await ended(lead, await ask(lead, wanted))
    assert.equal(state, 'made')
    const document = await kit.inside((db) => findDocument(db, id))
    const figures = document?.chapters.flatMap((c) => c.blocks).filter((b) => b.kind === 'figure')
    return figures?.[0]?.sentence ?? ''
  }
  const before = await sentence()
  assert.doesNotMatch(before, /^Visas inte/)
  assert.equal(await sentence(), before, 'the same again says the same')
  const late = ['R60', 'R61'].map((child) =>
    ordinaryAnswers(child, { antal_samtal_barn: 3, utredning_slut: '2025-11-28' }),
  )
  await fill(kit, lead, collection, late)
  assert.match(await sentence(), /^Visas inte/)
})

test('every step is in the log, and the time that has run out removes the report', async () => {
  const tenant = await kit.newTenant('Nämnden som minns')
  const owner = await kit.as('Olle', 'lead', tenant)
  const administrator = await kit.as('Adam', 'administrator', tenant)
  const [removed, expired] = [await ask(owner), await ask(owner)]
  for (const id of [removed, expired]) await ended(owner, id)
  await owner.ask(addresses.xlsx, { params: { report: expired } })
  await owner.ok('DELETE /api/reports/:report', { params: { report: removed } })
  kit.clock.forward(31 * 24 * 60)
  await kit.house.reporting.tidy()
  const again = await kit.as('Olle', 'lead', tenant)
  assert.deepEqual((await again.ok('GET /api/reports')).reports, [])
  const { entries } = await (await kit.as('Adam', 'administrator', tenant)).ok('GET /api/audit')
  const acts = entries.map((e) => e.act).filter((a) => a.startsWith('report_'))
  assert.deepEqual(acts.toSorted(), [
    'report_begun',
    'report_begun',
    'report_downloaded',
    'report_expired',
    'report_made',
    'report_made',
    'report_removed',
  ])
  assert.ok(administrator.user)
})

test('a compiled report is of published releases only, names who has agreed, and says what is hidden', async () => {
  const period = '2025-H1'
  const region = await newHouseOf(kit, { code: '0099', name: 'Bygdens kommunalförbund', kind: 'region' })
  const analyst = await kit.as('Anna', 'analyst', region)
  const codes = ['0001', '0002', '0003']
  await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('bygden', codes)] } })
  const sizes = [30, 25, 2]
  for (const [i, code] of codes.entries()) {
    const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
    const size = sizes[i] ?? 0
    const talked = Math.floor(size / 2)
    await keepTallies(
      kit,
      tenant,
      talliesOf(period, [size, size, size, size], [talked, talked, talked, talked]),
    )
    await submit(await kit.as(`Lead ${code}`, 'lead', tenant), region, period, code === '0001')
  }
  const release = await makeRelease(kit, analyst, [period])
  const wanted = {
    kind: 'sammanstalld',
    title: 'Bygden tillsammans',
    release,
    period,
    indicators: ['antal_utredningar', 'samtal_minst_1'],
    formats: ['xlsx'],
  }
  assert.equal((await analyst.refused('POST /api/reports/outline', { body: wanted })).id, 'not_found')
  await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
  const { chapters } = await analyst.ok('POST /api/reports/outline', { body: wanted })
  const said = JSON.stringify(chapters)
  assert.match(said, /3 av 3 kommuner i Bygdens kommunalförbund/)
  assert.match(said, /siffror i rapporten visas inte/)
  assert.match(said, /rangordnar/)
  const id = await ask(analyst, wanted)
  assert.equal((await ended(analyst, id)).state, 'made')
  const document = await kit.inside((db) => findDocument(db, id), region)
  const figures =
    document?.chapters
      .flatMap((c) => c.blocks)
      .flatMap((b) => (b.kind === 'figure' && !b.under ? [b] : [])) ?? []
  assert.equal(figures.length, 2)
  for (const { table } of figures)
    assert.deepEqual(
      table.rows.map(([name]) => name),
      ['Alla, Bygdens kommunalförbund', 'Kommun 0001'],
    )
  const stranger = await kit.as('Cecilia', 'caseworker')
  assert.deepEqual((await stranger.ok('GET /api/reports')).reports, [])
})

test('over time a compiled report takes each half-year as it was last published, until its own; hidden ones are left out', async () => {
  const region = await newHouseOf(kit, { code: '0098', name: 'Åns kommunalförbund', kind: 'region' })
  const analyst = await kit.as('Ann', 'analyst', region)
  const codes = ['0011', '0012', '0013']
  await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('an', codes)] } })
  const boards = await Promise.all(
    codes.map(async (code) => {
      const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
      return { tenant, lead: await kit.as(`Lead ${code}`, 'lead', tenant) }
    }),
  )
  const publish = async (period: string, size: number, talked: number, by = boards): Promise<string> => {
    for (const board of by) {
      const tallies = talliesOf(period, [size, size, size, size], [talked, talked, talked, talked])
      await keepTallies(kit, board.tenant, tallies)
      await submit(board.lead, region, period, true)
    }
    const release = await makeRelease(kit, analyst, [period])
    await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
    return release
  }
  await publish('2024-H1', 1, 1, boards.slice(0, 1))
  await publish('2024-H2', 20, 5)
  const release = await publish('2025-H1', 20, 15)
  await publish('2025-H2', 20, 10)
  const wanted = {
    kind: 'sammanstalld',
    title: 'Ån',
    release,
    period: '2025-H1',
    indicators: ['samtal_minst_1'],
  }
  const overTime = async (body: object) =>
    (await analyst.ok('POST /api/reports/outline', { body })).chapters.find((c) => c.title === 'Över tid')
  const chapter = await overTime(wanted)
  assert.match(
    chapter?.parts[1]?.text ?? '',
    /^Första halvåret 2025 är andelen större än andra halvåret 2024/,
  )
  assert.equal(await overTime({ ...wanted, overTime: false }), undefined)
  const id = await ask(analyst, { ...wanted, formats: ['xlsx'] })
  assert.equal((await ended(analyst, id)).state, 'made')
  const document = await kit.inside((db) => findDocument(db, id), region)
  const figure = document?.chapters
    .find((c) => c.title === 'Över tid')
    ?.blocks.find((b) => b.kind === 'figure')
  // the intervals are those of R: prop.test(60, 240, correct = FALSE) and prop.test(180, 240, correct = FALSE)
  assert.deepEqual(
    figure?.table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value))),
    [
      ['Andra halvåret 2024', 25, 19.9447, 30.843, 60, 240],
      ['Första halvåret 2025', 75, 69.157, 80.0553, 180, 240],
    ],
  )
})
