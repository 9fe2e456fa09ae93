/** The forms that the steps of a coercive measure issue and that say nothing outside one (ACL 18 to 28). */
export const measureForms = [
  'DOC-022',
  'DOC-036',
  'DOC-037',
  'DOC-038',
  'DOC-039',
  'DOC-040',
  'DOC-041',
  'DOC-042',
  'DOC-043',
  'DOC-079',
] as const
