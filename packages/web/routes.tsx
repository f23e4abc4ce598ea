import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { FunctionComponent } from 'react'
import { meQuery } from './client/me.ts'
import { problemOf } from './client/problem.ts'
import { queries } from './client/queries.ts'
import { BareFaultPage, FaultPage } from './pages/fault/page.tsx'
import { NotFoundPage } from './pages/not_found/page.tsx'
import { Arriving } from './shell/arriving.tsx'
import { Outside } from './shell/outside.tsx'
import { pageCode } from './shell/page_code.ts'
import { Root } from './shell/root.tsx'
import { parseSearch, type Search, stringifySearch } from './shell/search.ts'
import { Shell } from './shell/shell.tsx'

type PageCode = () => Promise<{ readonly Page: FunctionComponent }>

/*
 * The product's table of contents: every page, where it is, and what stands around it. Each page is fetched when
 * somebody goes there.
 */
const root = createRootRoute({
  component: Root,
  errorComponent: BareFaultPage,
  validateSearch: (search: Search): Search => search,
})

/** Before sign-in. */
const outside = createRoute({ getParentRoute: () => root, id: 'utanfor', component: Outside })

const outsidePage = <const Path extends string>(path: Path, code: PageCode) =>
  createRoute({ getParentRoute: () => outside, path, component: lazyRouteComponent(pageCode(code), 'Page') })

const signIn = outsidePage('/logga-in', () => import('./pages/sign_in/page.tsx'))
const firstAdministrator = outsidePage(
  '/forsta-administrator',
  () => import('./pages/first_administrator/page.tsx'),
)
const invitation = outsidePage('/inbjudan', () => import('./pages/invitation/page.tsx'))

const openData = outsidePage('/oppna-data', () => import('./pages/open_data/page.tsx'))

/** Behind sign-in: without it you are sent there, and back afterwards. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inne',
  component: Shell,
  errorComponent: BareFaultPage,
  pendingComponent: Arriving,
  pendingMs: 300,
  pendingMinMs: 0,
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(meQuery).catch((thrown: unknown) => {
      if (problemOf(thrown).id !== 'not_signed_in') throw thrown
    })
    if (!me) throw redirect({ to: '/logga-in', search: location.href === '/' ? {} : { ater: location.href } })
  },
})

const resultsAhead = pageCode(() => import('./pages/results/results_ahead.ts'))

const insidePage = <const Path extends string>(path: Path, code: PageCode) =>
  createRoute({ getParentRoute: () => inside, path, component: lazyRouteComponent(pageCode(code), 'Page') })

const overview = insidePage('/', () => import('./pages/overview/page.tsx'))
const account = insidePage('/konto', () => import('./pages/account/page.tsx'))

const collect = insidePage('/samla-in', () => import('./pages/collect/page.tsx'))
const collection = insidePage('/samla-in/$collection', () => import('./pages/collection/page.tsx'))
const newRecord = insidePage('/samla-in/$collection/nytt', () => import('./pages/recording/page.tsx'))
const record = insidePage('/arende/$record', () => import('./pages/record/page.tsx'))
const changeRecord = insidePage('/arende/$record/andra', () => import('./pages/recording/page.tsx'))
const workSession = insidePage('/arbetspass/$session', () => import('./pages/work_session/page.tsx'))

const followUps = insidePage('/uppfoljning', () => import('./pages/follow_ups/page.tsx'))
const population = insidePage('/befolkning', () => import('./pages/population/page.tsx'))

/** What it is made of, and its first figures, come while its code does. */
const results = createRoute({
  getParentRoute: () => inside,
  path: '/resultat',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/results/page.tsx')),
    'Page',
  ),
  staleTime: Number.POSITIVE_INFINITY,
  loader: async ({ location, preload }) => {
    const ahead = await resultsAhead()
    await (preload ? ahead.knowledgeAt(location.search) : ahead.fetchResultsAhead(location.search))
  },
})
const equity = insidePage('/resultat/jamlikhet', () => import('./pages/equity/page.tsx'))
const codebook = insidePage('/kodbok', () => import('./pages/codebook/page.tsx'))
const variable = insidePage('/kodbok/$variable', () => import('./pages/codebook/variable_page.tsx'))

const importing = insidePage('/importera', () => import('./pages/import/page.tsx'))
const oneImport = insidePage('/importera/$import', () => import('./pages/import/one/page.tsx'))
const keys = insidePage('/nycklar', () => import('./pages/keys/page.tsx'))

const comparison = insidePage('/jamfor', () => import('./pages/comparison/page.tsx'))
const comparedIndicator = insidePage(
  '/jamfor/$indicator',
  () => import('./pages/comparison/indicator/page.tsx'),
)
const comparedProfile = insidePage('/jamfor/profil', () => import('./pages/comparison/profile/page.tsx'))
const comparedEquity = insidePage('/jamfor/jamlikhet', () => import('./pages/comparison/equity/page.tsx'))
const interpretations = insidePage('/jamfor/tolkningar', () => import('./pages/interpretations/page.tsx'))
const submissions = insidePage('/jamfor/lamna-in', () => import('./pages/submissions/page.tsx'))
const areas = insidePage('/jamfor/omraden', () => import('./pages/areas/page.tsx'))
const background = insidePage('/jamfor/bakgrund', () => import('./pages/background/page.tsx'))
const releases = insidePage('/jamfor/utgavor', () => import('./pages/releases/page.tsx'))
const oneRelease = insidePage('/jamfor/utgavor/$release', () => import('./pages/releases/one/page.tsx'))

const reports = insidePage('/rapporter', () => import('./pages/reports/page.tsx'))
const newReport = insidePage('/rapporter/ny', () => import('./pages/reports/new/page.tsx'))

const ownForms = insidePage('/formular', () => import('./pages/own_forms/page.tsx'))
const ownForm = insidePage('/formular/$form', () => import('./pages/own_forms/builder/page.tsx'))

/** Settings: one place, several pages under the same heading. */
const settings = insidePage('/installningar', () => import('./pages/settings/page.tsx'))
const settingsPage = <const Path extends string>(path: Path, code: PageCode) =>
  createRoute({ getParentRoute: () => settings, path, component: lazyRouteComponent(pageCode(code), 'Page') })

const settingsUsers = settingsPage('/', () =>
  import('./pages/settings/users/users.tsx').then((code) => ({ Page: code.Users })),
)
const settingsUnits = settingsPage('/enheter', () =>
  import('./pages/settings/units/units.tsx').then((code) => ({ Page: code.Units })),
)
const settingsLog = settingsPage('/logg', () =>
  import('./pages/settings/log/log.tsx').then((code) => ({ Page: code.Log })),
)
const settingsRetention = settingsPage('/gallring', () =>
  import('./pages/settings/retention/retention.tsx').then((code) => ({ Page: code.Retention })),
)
const settingsTenant = settingsPage('/verksamhet', () =>
  import('./pages/settings/tenant/tenant.tsx').then((code) => ({ Page: code.Tenant })),
)

const routeTree = root.addChildren([
  outside.addChildren([signIn, firstAdministrator, invitation, openData]),
  inside.addChildren([
    overview,
    account,
    collect,
    collection,
    newRecord,
    record,
    changeRecord,
    workSession,
    followUps,
    population,
    results,
    equity,
    codebook,
    variable,
    importing,
    oneImport,
    keys,
    comparison,
    comparedIndicator,
    comparedProfile,
    comparedEquity,
    interpretations,
    submissions,
    areas,
    background,
    releases,
    oneRelease,
    reports,
    newReport,
    ownForms,
    ownForm,
    settings.addChildren([settingsUsers, settingsUnits, settingsLog, settingsRetention, settingsTenant]),
  ]),
])

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  notFoundMode: 'root',
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: FaultPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
