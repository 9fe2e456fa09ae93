/** The API document (OpenAPI 3.1), made from the contract and from nothing else. */

import { z } from 'zod'
import { isNothing, type Endpoint } from '../../contract/endpoint.ts'
import { measureProcedure } from '../../domain/procedures/coercive-measure/procedure.ts'
import { executionProcedure } from '../../domain/procedures/execution/procedure.ts'
import { leadProcedure } from '../../domain/procedures/lead/procedure.ts'
import { caseProcedure } from '../../domain/procedures/penalty-case/procedure.ts'
import { referralProcedure } from '../../domain/procedures/criminal-referral/procedure.ts'
import { summaryProcedure } from '../../domain/procedures/summary-case/procedure.ts'

type Json = Record<string, unknown>

const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } })

/** Schemas as JSON Schema 2020-12; what a schema cannot say (a file type checked by its procedure) becomes "anything". */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json
  return rest
}

/** The whole document. `version` is the product's. */
export function openApi(endpoints: readonly Endpoint[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tongbu 同步',
      version,
      description:
        'Sign in with POST /api/session; the cookie it sets, or its value as a Bearer token, authenticates all else. ' +
        'A refusal of the law is 409 with every reason and its article; a field at fault is 422 with its name.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'tongbu_session' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
      schemas: { ...failures, ...payloadSchemas() },
    },
  }
}

function operation(endpoint: Endpoint): Json {
  const { method, path, summary, tag, params, query, body, reply, open, binary } = endpoint
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[^a-zA-Z]+(.)?/g, (_, letter: string | undefined) => (letter ?? '').toUpperCase())}`,
    summary,
    tags: [tag],
    ...(open ? { security: [] } : {}),
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(isNothing(body) ? {} : { requestBody: { required: true, ...json(bodyOf(endpoint)) } }),
    responses: {
      200: {
        description: 'Done',
        ...(binary === null
          ? isNothing(reply)
            ? {}
            : json(schemaOf(reply, 'output'))
          : { content: { [binary]: { schema: { type: 'string', format: 'binary' } } } }),
      },
      ...(open ? {} : { 401: { description: 'No session', ...json(ref('SignedOut')) } }),
      404: { description: 'Not there, or not for your eyes', ...json(ref('NotFound')) },
      ...(method === 'GET' ? {} : { 409: { description: 'Refused, or changed meanwhile', ...json(ref('Refused')) } }),
      422: { description: 'A field is at fault', ...json(ref('Unprocessable')) },
      503: { description: 'The database is away for a moment: send the same command again', ...json(ref('Away')) },
    },
  }
}

/** The steps of each kind, by the name that its payloads have in the document. */
const stepsOf = {
  lead: leadProcedure.steps,
  case: caseProcedure.steps,
  summary: summaryProcedure.steps,
  measure: measureProcedure.steps,
  execution: executionProcedure.steps,
  referral: referralProcedure.steps,
} as const

const kindOfSteps: Readonly<Record<string, keyof typeof stepsOf>> = {
  '/leads/:id/steps': 'lead',
  '/cases/:id/steps': 'case',
  '/summary-cases/:id/steps': 'summary',
  '/coercive-measures/:id/steps': 'measure',
  '/executions/:id/steps': 'execution',
  '/criminal-referrals/:id/steps': 'referral',
}

/** A step's payload depends on its action: the document has one body for each. */
function bodyOf({ path, body }: Endpoint): Json {
  const schema = schemaOf(body, 'input')
  const steps = kindOfSteps[path]
  if (steps === undefined) return schema
  const actions = Object.keys(stepsOf[steps])
  return {
    oneOf: actions.map((action) => ({
      ...schema,
      title: action,
      properties: {
        ...(schema['properties'] as Json),
        action: { const: action },
        payload: ref(`${steps}.${action}`),
      },
    })),
  }
}

const payloadSchemas = (): Json =>
  Object.fromEntries(
    Object.entries(stepsOf).flatMap(([name, steps]) =>
      Object.entries(steps).map(([action, step]) => [
        `${name}.${action}`,
        { title: `payload of ${action}`, ...schemaOf(step.payload, 'input') },
      ]),
    ),
  )

function parametersOf(schema: z.ZodType, where: 'path' | 'query'): Json[] {
  if (isNothing(schema)) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Json; required?: string[] }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }))
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Json, required = Object.keys(properties)): Json => ({
  type: 'object',
  properties,
  required,
})
const text = { type: 'string' }

const failures: Json = {
  SignedOut: object({ code: { const: 'signed-out' } }),
  NotFound: object({ code: { const: 'not-found' }, what: text }),
  Away: object({ code: { const: 'database-away' } }),
  Unprocessable: object({ issues: { type: 'array', items: object({ field: text, code: text, message: text }) } }),
  Refused: object(
    {
      refusals: {
        type: 'array',
        items: object({
          code: text,
          basis: { type: 'array', items: object({ statute: text, article: { type: 'integer' } }) },
        }),
      },
      changed: object({ version: { type: 'integer' }, by: text, at: text, action: text }),
    },
    [],
  ),
}
