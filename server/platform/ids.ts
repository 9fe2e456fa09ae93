import { v7 } from 'uuid'

/** A UUIDv7: sorts by the time it was made. Made here because PostgreSQL 15 cannot. */
export const uuidv7 = (at: string): string => v7({ msecs: Date.parse(at) })
