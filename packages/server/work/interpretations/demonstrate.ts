import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import { writeAudit } from '../../queries/audit.ts'
import { type InterpretationKind, listThreads } from '../../queries/interpretations.ts'
import { listReleases, type ReleaseRow } from '../../queries/releases.ts'
import { findSettings } from '../../queries/tenants.ts'
import { inventedId } from '../demonstration/invented_id.ts'
import { peopleOf, regionPeople } from '../demonstration/people.ts'
import { demonstration } from '../synthetic/demonstration.ts'
import { write } from './write.ts'

const region = '9900'
const tenantOf = (code: string): string => inventedId(`tenant ${code}`)

/**
 * A handful of invented texts about the demonstration region's published releases. Gives how many were written: none
 * when somebody has written already, or when nothing is published.
 */
export const demonstrateInterpretations = async ({ app }: Pick<Pools, 'app'>): Promise<number> => {
  const inRegion = { tenant: tenantOf(region), user: null }
  const { name, releases, threads } = await inTenant(app, inRegion, async (db) => ({
    ...(await findSettings(db)),
    releases: await listReleases(db),
    threads: await listThreads(db),
  }))
  const latest = latestOf(releases)
  if (!latest || threads.length > 0) return 0
  let written = 0
  for (const { answers, ...first } of invented) {
    const answerTo = await writeAs(app, first.from, name, { ...first, ...latest })
    for (const { from, text } of answers) await writeAs(app, from, name, { kind: 'answer', answerTo, text })
    written += 1 + answers.length
  }
  return written
}

const latestOf = (releases: readonly ReleaseRow[]) => {
  const published = releases.filter((r) => r.state === 'published' && r.tenant === tenantOf(region))
  const [latest] = published.toSorted((a, b) =>
    (a.periods.at(-1) ?? '') < (b.periods.at(-1) ?? '') ? 1 : -1,
  )
  const period = latest?.periods.at(-1)
  return latest && period !== undefined ? { release: latest.id, period } : undefined
}

const writeAs = (
  app: Pools['app'],
  code: string,
  regionName: string,
  text: Parameters<typeof write>[1],
): Promise<string> =>
  inTenant(app, { tenant: tenantOf(code), user: writerIn(code, regionName) }, async (db) => {
    const { id, about } = await write(db, text)
    await writeAudit(db, { act: 'interpretation_written', purpose: about })
    return id
  })

/** Who writes: a board's lead, or the region's analyst. */
const writerIn = (code: string, regionName: string): string => {
  const place = demonstration().find((m) => m.code === code)
  const people = place ? peopleOf(place.name) : regionPeople(regionName)
  return inventedId(people.find((p) => p.role === 'lead' || p.role === 'analyst')?.email ?? '')
}

interface Invented {
  readonly from: string
  readonly indicator: string
  readonly kind: Exclude<InterpretationKind, 'answer'>
  readonly text: string
  readonly answers: readonly { readonly from: string; readonly text: string }[]
}

const invented: readonly Invented[] = [
  {
    from: '9902',
    indicator: 'instrument_andel',
    kind: 'reading',
    text: 'Vi använder bedömningsinstrument oftare än de flesta i regionen. Vi tror att det beror på att en hel grupp har utbildning i samma instrument, så att man kan fråga varandra.',
    answers: [
      {
        from: '9904',
        text: 'Det känner vi igen. Vi började använda dem mer när två av oss hade gått samma utbildning.',
      },
    ],
  },
  {
    from: '9912',
    indicator: 'instrument_andel',
    kind: 'question',
    text: 'Vi ligger lågt och vill börja. Ni som använder instrument ofta: vilket började ni med, och hur fick ni tid att lära er det?',
    answers: [
      {
        from: '9902',
        text: 'Vi började med ett enda instrument i en grupp, och tog upp det på ärendehandledningen varje vecka under en termin.\n\nSedan spred det sig av sig självt.',
      },
    ],
  },
  {
    from: '9903',
    indicator: 'over_fyra_manader',
    kind: 'action',
    text: 'Många utredningar tog längre tid än fyra månader hos oss. Vi har infört en avstämning efter sex veckor där vi bestämmer vad som återstår och vem som gör det. Vi följer om det märks nästa halvår.',
    answers: [
      {
        from: '9908',
        text: 'Vi har en liknande avstämning efter fyra veckor. Det vi vann mest på var att boka samtalen redan när utredningen inleds.',
      },
    ],
  },
  {
    from: '9905',
    indicator: 'samtal_minst_3',
    kind: 'reading',
    text: 'Flickor träffar oss oftare tre gånger än pojkar gör. Vi hade inte sett det själva. Vi vet inte än om det beror på åldern eller på oss, och tar upp det i gruppen.',
    answers: [
      {
        from: region,
        text: 'Tack för att ni berättar. Dela gärna upp siffran på ålder också: då syns om skillnaden finns i alla åldrar.',
      },
    ],
  },
  {
    from: '9907',
    indicator: 'samtal_minst_1',
    kind: 'action',
    text: 'Två tider för samtal bokas nu samma dag som utredningen inleds. Den som utreder väljer plats tillsammans med barnet när det går.',
    answers: [],
  },
  {
    from: '9910',
    indicator: 'samtal_minst_1',
    kind: 'question',
    text: 'Hur gör ni med de allra yngsta? Vi undrar om ni räknar observation som samtal, och vad ni i så fall skriver.',
    answers: [],
  },
]
