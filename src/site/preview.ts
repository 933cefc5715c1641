import { serve } from './serve.ts'
import { siteAddress } from './site-address.ts'

const { base } = siteAddress(process.env.SITE_URL)
const port = Number(process.env.PORT ?? 4173)
await serve(process.env.SITE_OUT ?? 'dist', { port, base })
process.stdout.write(`http://127.0.0.1:${port}${base}\n`)
