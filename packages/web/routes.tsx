import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { meQuery } from './client/me.ts'
import { problemOf } from './client/problem.ts'
import { queries } from './client/queries.ts'
import { BareFaultPage, FaultPage } from './pages/fault/page.tsx'
import { NotFoundPage } from './pages/not_found/page.tsx'
import { Outside } from './shell/outside.tsx'
import { pageCode } from './shell/page_code.ts'
import { Root } from './shell/root.tsx'
import { parseSearch, type Search, stringifySearch } from './shell/search.ts'
import { Shell } from './shell/shell.tsx'

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

const signIn = createRoute({
  getParentRoute: () => outside,
  path: '/logga-in',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/sign_in/page.tsx')),
    'Page',
  ),
})
const firstAdministrator = createRoute({
  getParentRoute: () => outside,
  path: '/forsta-administrator',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/first_administrator/page.tsx')),
    'Page',
  ),
})
const invitation = createRoute({
  getParentRoute: () => outside,
  path: '/inbjudan',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/invitation/page.tsx')),
    'Page',
  ),
})

const openData = createRoute({
  getParentRoute: () => outside,
  path: '/oppna-data',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/open_data/page.tsx')),
    'Page',
  ),
})

/** Behind sign-in: without it you are sent there, and back afterwards. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inne',
  component: Shell,
  errorComponent: BareFaultPage,
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(meQuery).catch((thrown: unknown) => {
      if (problemOf(thrown).id !== 'not_signed_in') throw thrown
    })
    if (!me) throw redirect({ to: '/logga-in', search: location.href === '/' ? {} : { ater: location.href } })
  },
})

const overview = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/overview/page.tsx')),
    'Page',
  ),
})
const account = createRoute({
  getParentRoute: () => inside,
  path: '/konto',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/account/page.tsx')),
    'Page',
  ),
})

const collect = createRoute({
  getParentRoute: () => inside,
  path: '/samla-in',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/collect/page.tsx')),
    'Page',
  ),
})
const collection = createRoute({
  getParentRoute: () => inside,
  path: '/samla-in/$collection',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/collection/page.tsx')),
    'Page',
  ),
})
const newRecord = createRoute({
  getParentRoute: () => inside,
  path: '/samla-in/$collection/nytt',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/recording/page.tsx')),
    'Page',
  ),
})
const record = createRoute({
  getParentRoute: () => inside,
  path: '/arende/$record',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/record/page.tsx')),
    'Page',
  ),
})
const changeRecord = createRoute({
  getParentRoute: () => inside,
  path: '/arende/$record/andra',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/recording/page.tsx')),
    'Page',
  ),
})
const workSession = createRoute({
  getParentRoute: () => inside,
  path: '/arbetspass/$session',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/work_session/page.tsx')),
    'Page',
  ),
})

const followUps = createRoute({
  getParentRoute: () => inside,
  path: '/uppfoljning',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/follow_ups/page.tsx')),
    'Page',
  ),
})
const population = createRoute({
  getParentRoute: () => inside,
  path: '/befolkning',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/population/page.tsx')),
    'Page',
  ),
})

const results = createRoute({
  getParentRoute: () => inside,
  path: '/resultat',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/results/page.tsx')),
    'Page',
  ),
})
const equity = createRoute({
  getParentRoute: () => inside,
  path: '/resultat/jamlikhet',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/equity/page.tsx')),
    'Page',
  ),
})
const codebook = createRoute({
  getParentRoute: () => inside,
  path: '/kodbok',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/codebook/page.tsx')),
    'Page',
  ),
})
const variable = createRoute({
  getParentRoute: () => inside,
  path: '/kodbok/$variable',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/codebook/variable_page.tsx')),
    'Page',
  ),
})

const importing = createRoute({
  getParentRoute: () => inside,
  path: '/importera',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/import/page.tsx')),
    'Page',
  ),
})
const oneImport = createRoute({
  getParentRoute: () => inside,
  path: '/importera/$import',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/import/one/page.tsx')),
    'Page',
  ),
})
const keys = createRoute({
  getParentRoute: () => inside,
  path: '/nycklar',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/keys/page.tsx')),
    'Page',
  ),
})

const comparison = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/comparison/page.tsx')),
    'Page',
  ),
})
const comparedIndicator = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor/$indicator',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/comparison/indicator/page.tsx')),
    'Page',
  ),
})
const comparedProfile = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor/profil',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/comparison/profile/page.tsx')),
    'Page',
  ),
})
const interpretations = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor/tolkningar',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/interpretations/page.tsx')),
    'Page',
  ),
})
const submissions = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor/lamna-in',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/submissions/page.tsx')),
    'Page',
  ),
})
const areas = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor/omraden',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/areas/page.tsx')),
    'Page',
  ),
})
const background = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor/bakgrund',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/background/page.tsx')),
    'Page',
  ),
})
const releases = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor/utgavor',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/releases/page.tsx')),
    'Page',
  ),
})
const oneRelease = createRoute({
  getParentRoute: () => inside,
  path: '/jamfor/utgavor/$release',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/releases/one/page.tsx')),
    'Page',
  ),
})

const reports = createRoute({
  getParentRoute: () => inside,
  path: '/rapporter',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/reports/page.tsx')),
    'Page',
  ),
})
const newReport = createRoute({
  getParentRoute: () => inside,
  path: '/rapporter/ny',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/reports/new/page.tsx')),
    'Page',
  ),
})

const ownForms = createRoute({
  getParentRoute: () => inside,
  path: '/formular',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/own_forms/page.tsx')),
    'Page',
  ),
})
const ownForm = createRoute({
  getParentRoute: () => inside,
  path: '/formular/$form',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/own_forms/builder/page.tsx')),
    'Page',
  ),
})

/** Settings: one place, several pages under the same heading. */
const settings = createRoute({
  getParentRoute: () => inside,
  path: '/installningar',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/settings/page.tsx')),
    'Page',
  ),
})
const settingsUsers = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/settings/users/users.tsx')),
    'Users',
  ),
})
const settingsUnits = createRoute({
  getParentRoute: () => settings,
  path: '/enheter',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/settings/units/units.tsx')),
    'Units',
  ),
})
const settingsLog = createRoute({
  getParentRoute: () => settings,
  path: '/logg',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/settings/log/log.tsx')),
    'Log',
  ),
})
const settingsRetention = createRoute({
  getParentRoute: () => settings,
  path: '/gallring',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/settings/retention/retention.tsx')),
    'Retention',
  ),
})
const settingsTenant = createRoute({
  getParentRoute: () => settings,
  path: '/verksamhet',
  component: lazyRouteComponent(
    pageCode(() => import('./pages/settings/tenant/tenant.tsx')),
    'Tenant',
  ),
})

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
