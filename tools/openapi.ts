/** npm run openapi [-- FILE]: writes the OpenAPI 3.1 document that /api/openapi.json serves, without starting a server. */

import { writeFileSync } from 'node:fs'
import { endpoints } from '../contract/index.ts'
import { productVersion } from '../server/platform/health.ts'
import { openApi } from '../server/platform/openapi.ts'

const text = `${JSON.stringify(openApi(endpoints, productVersion), null, 2)}\n`
const file = process.argv[2]
if (file === undefined) process.stdout.write(text)
else writeFileSync(file, text)
