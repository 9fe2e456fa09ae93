import { z } from 'zod'
import { textSlots } from '../domain/prepared/text-templates.ts'
import { Text } from '../domain/procedures/facts.ts'
import { endpoint } from './endpoint.ts'

const MatterId = z.object({ id: z.uuid() })
const DocumentId = z.object({ id: z.uuid() })

const CitationReply = z.object({
  statute: z.string(),
  article: z.number(),
  paragraph: z.number().optional(),
  item: z.number().optional(),
})
const BilingualReply = z.object({ zh: z.string(), en: z.string() })

/** One thing the document must say, and whether it does. `gap` is the number in the amber box on the page. */
export const ParticularReply = z.object({
  key: z.string(),
  label: BilingualReply,
  basis: CitationReply.nullable(),
  state: z.enum(['present', 'missing', 'at-issue']),
  gap: z.number().nullable(),
  /** The step that fills the gap, or `settings` of the county; null where nothing is missing or it is not known. */
  filledBy: z.string().nullable(),
})
export type ParticularReply = z.infer<typeof ParticularReply>

/** An issued document, frozen. The digests are there once it has been rendered, which takes a moment after the step. */
export const IssuedDocumentReply = z.object({
  id: z.string(),
  matterId: z.string(),
  form: z.string(),
  title: z.string(),
  titleEn: z.string(),
  number: z.string(),
  sequence: z.number(),
  issuedAt: z.string(),
  issuedBy: z.string(),
  external: z.boolean(),
  volume: z.enum(['open', 'internal']),
  pages: z.number().nullable(),
  sm3: z.string().nullable(),
  sha256: z.string().nullable(),
  size: z.number().nullable(),
})
export type IssuedDocumentReply = z.infer<typeof IssuedDocumentReply>

export const listDocuments = endpoint({
  method: 'GET',
  path: '/matters/:id/documents',
  summary: 'The documents a matter has issued, in order',
  tag: 'documents',
  params: MatterId,
  reply: z.object({ documents: z.array(IssuedDocumentReply) }),
})

export const readDocument = endpoint({
  method: 'GET',
  path: '/documents/:id',
  summary: 'An issued document: its number, digests, particulars and how many pages can be shown',
  tag: 'documents',
  params: DocumentId,
  reply: IssuedDocumentReply.extend({
    particulars: z.array(ParticularReply),
    /** Pages that GET /documents/:id/pages/:page shows; 0 where only the PDF is the true picture. */
    shownPages: z.number(),
  }),
})

export const documentPdf = endpoint({
  method: 'GET',
  path: '/documents/:id/pdf',
  summary: 'The issued document, always the same bytes; ?download=1 saves it under its title',
  tag: 'documents',
  params: DocumentId,
  query: z.object({ download: z.literal('1').optional() }),
  binary: 'application/pdf',
})

export const documentPage = endpoint({
  method: 'GET',
  path: '/documents/:id/pages/:page',
  summary: 'One page of an issued document as a picture, from 1',
  tag: 'documents',
  params: DocumentId.extend({ page: z.coerce.number().int().min(1).max(400) }),
  binary: 'image/svg+xml',
})

/** A document as it would be issued now: nothing is kept, no number is drawn. */
export const PreviewReply = z.object({
  form: z.string(),
  title: z.string(),
  titleEn: z.string(),
  /** With its serial open. */
  number: z.string(),
  /** One SVG a page: the true pages, gaps as amber boxes, the seal faint. */
  pages: z.array(z.string()),
  particulars: z.array(ParticularReply),
  missing: z.number(),
})
export type PreviewReply = z.infer<typeof PreviewReply>

export const previewDocuments = endpoint({
  method: 'POST',
  path: '/matters/:id/preview',
  summary: 'The documents a step would issue with this half-written payload, or one form from the file as it stands',
  tag: 'documents',
  params: MatterId,
  body: z
    .object({
      action: z.string().max(40).optional(),
      /** As far as it is written; whatever is missing shows as a gap. */
      payload: z.unknown().optional(),
      form: z.string().max(20).optional(),
    })
    .refine(({ action, form }) => action !== undefined || form !== undefined),
  reply: z.object({ documents: z.array(PreviewReply) }),
  writes: false,
})

/** A text of the own unit for the facts or the reasons of a document under a power. */
export const TextTemplateReply = z.object({
  slot: z.enum(textSlots),
  text: z.string(),
  changedBy: z.string(),
  changedAt: z.string(),
})
export type TextTemplateReply = z.infer<typeof TextTemplateReply>

export const listTextTemplates = endpoint({
  method: 'GET',
  path: '/text-templates',
  summary: 'The texts that the own unit keeps for the facts and reasons of documents under a power',
  tag: 'documents',
  query: z.object({ power: z.string().min(1).max(20) }),
  reply: z.object({ templates: z.array(TextTemplateReply) }),
})

export const keepTextTemplate = endpoint({
  method: 'POST',
  path: '/text-templates',
  summary: 'Keep a text for a power, in place of the one the own unit had; officers only',
  tag: 'documents',
  body: z.object({ power: Text(20), slot: z.enum(textSlots), text: Text(6000) }),
  reply: z.object({ kept: z.literal(true) }),
})
