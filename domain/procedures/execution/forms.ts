/** The forms that the steps of an execution issue and that are of execution alone (ACL 35 to 55). */
export const executionForms = ['DOC-068', 'DOC-069', 'DOC-070', 'DOC-072', 'DOC-073', 'DOC-074', 'DOC-075'] as const
