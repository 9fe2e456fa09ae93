/** What can go wrong besides a refusal of the law. Faults are plain Errors. */

/** Not there, or not for the eyes of whoever asks. */
export class NotFound extends Error {
  readonly what: string
  constructor(what: string) {
    super(`not found: ${what}`)
    this.what = what
  }
}

/** No session, or one that has ended. */
export class SignedOut extends Error {}

/** Somebody else took a step since this window was read. */
export class Changed extends Error {
  readonly change: { readonly version: number; readonly by: string; readonly at: string; readonly action: string }
  constructor(change: Changed['change']) {
    super('changed meanwhile')
    this.change = change
  }
}

export interface Issue {
  readonly field: string
  readonly code: string
  readonly message: string
}

/** The request does not say what it must; each issue names its field. */
export class Unprocessable extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.field}: ${issue.message}`).join('; '))
    this.issues = issues
  }
}

/** A file or request that cannot be taken, with its status and a sentence in the user's language. */
export class Rejected extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}
