import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { openApi } from './openapi.ts'

/** Swagger UI as its package ships it; nothing is fetched from elsewhere. */
const shipped = (name: string): string => fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))

const page = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lyhörd: API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<main id="docs"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/begin.js"></script>
</html>
`

/* `validatorUrl: null`: otherwise the page sends its address to a validator on the internet. */
const begin = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: -1,
  docExpansion: 'list',
})
`

const script = 'text/javascript; charset=utf-8'

/** `/api/openapi.json`, and `/api/docs` to read it and try it in. */
export const addApiDocs = (server: FastifyInstance, version: string): void => {
  // written when somebody asks: a quarter of a second that no start waits for
  let described: string | undefined
  const give = (url: string, type: string, body: () => unknown): void => {
    server.get(url, async (_, reply: FastifyReply) => reply.type(type).send(body()))
  }
  give('/api/openapi.json', 'application/json; charset=utf-8', () => {
    described ??= JSON.stringify(openApi(version))
    return described
  })
  give('/api/docs', 'text/html; charset=utf-8', () => page)
  give('/api/docs/begin.js', script, () => begin)
  give('/api/docs/swagger-ui-bundle.js', script, () => createReadStream(shipped('swagger-ui-bundle.js')))
  give('/api/docs/swagger-ui.css', 'text/css; charset=utf-8', () =>
    createReadStream(shipped('swagger-ui.css')),
  )
}
