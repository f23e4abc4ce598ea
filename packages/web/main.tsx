import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { meQuery } from './client/me.ts'
import { queries } from './client/queries.ts'
import { showTheme } from './look/theme.ts'
import { keepProduct } from './offline/keep_product.ts'
import { followSignIn } from './offline/signed_in_here.ts'
import { router } from './routes.tsx'
import { wantFocus } from './shell/page_focus.ts'
import { tellDocument } from './text/language.ts'
import './look/fonts.css'
import './look/tokens.css'
import './look/base.css'
import './look/print.css'

showTheme()
tellDocument()

// Who has not been signed in is where they may be, or is led on by the page they asked for.
followSignIn(
  () => {
    const { pathname, href } = router.state.location
    if (pathname === '/logga-in' || !queries.getQueryData(meQuery.queryKey)) return
    void router.navigate({ to: '/logga-in', search: { ater: href, utgangen: 'ja' } })
  },
  () => {
    if (router.state.matches.some((match) => match.status === 'error')) void router.invalidate()
  },
)
void keepProduct()

router.subscribe('onResolved', ({ fromLocation, toLocation, pathChanged }) => {
  if (fromLocation && pathChanged && !toLocation.hash) wantFocus()
})

// The page's code comes while the server says who is asking: one would wait for the other otherwise.
const asked = new Set(router.matchRoutes(router.latestLocation).map(({ routeId }) => routeId))
for (const { id, options } of Object.values(router.routesById))
  if (asked.has(id)) void options.component?.preload?.()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
