/** Which template lays out which form. */

export const layouts: Readonly<Record<string, string>> = {
  'DOC-001': 'clue-register.typ',
  'DOC-002': 'verification-report.typ',
  'DOC-003': 'filing-approval.typ',
  'DOC-004': 'non-filing-approval.typ',
  'DOC-009': 'hand-over-letter.typ',
  'DOC-010': 'feedback-letter.typ',
  'DOC-013': 'inspection-record.typ',
  'DOC-015': 'interview-record.typ',
  'DOC-018': 'evidence-sheet.typ',
  'DOC-034': 'investigation-report.typ',
  'DOC-046': 'penalty-notice.typ',
  'DOC-047': 'penalty-notice.typ',
  'DOC-048': 'statement-record.typ',
  'DOC-049': 'waiver.typ',
  'DOC-053': 'legal-review.typ',
  'DOC-055': 'decision-approval.typ',
  'DOC-056': 'penalty-decision.typ',
  'DOC-057': 'on-the-spot-decision.typ',
  'DOC-063': 'return-slip.typ',
  'DOC-065': 'collected-fine.typ',
  'DOC-089': 'closing-approval.typ',
  'DOC-090': 'file-index.typ',
  'DOC-PAY': 'payment-record.typ',
  'DOC-COVER': 'archive-cover.typ',
  'DOC-SPOT': 'spot-record.typ',
}

/** The template of a form. Throws when nobody made one: a form without paper is a fault. */
export function layoutOf(form: string): string {
  const layout = layouts[form]
  if (layout === undefined) throw new Error(`no template for ${form}`)
  return layout
}
