import { UploadMetadata } from '../../../contract/evidence.ts'
import { Unprocessable, type Issue } from '../../platform/errors.ts'
import type { Language } from '../../platform/http.ts'
import { displayName } from './display-name.ts'

/** What the sender said about the file, checked; the name as it will be shown. */
export interface UploadDetails extends Omit<UploadMetadata, 'filename'> {
  readonly name: string
}

type Pairs = Readonly<Record<string, string | null>>

const sentences = {
  filename: { zh: '缺少可用的文件名。', en: 'A usable file name is missing.' },
  takenAt: {
    zh: '拍摄时间应为 1990 年以后、现在以前的时刻。',
    en: 'The time it was taken must lie between 1990 and now.',
  },
  longitude: { zh: '经度应为 73 到 136 之间的数。', en: 'The longitude must be a number from 73 to 136.' },
  latitude: { zh: '纬度应为 3 到 54 之间的数。', en: 'The latitude must be a number from 3 to 54.' },
  place: { zh: '地点不超过 200 字。', en: 'The place has at most 200 characters.' },
  taker: { zh: '拍摄人不超过 60 字。', en: 'The name of who took it has at most 60 characters.' },
  device: { zh: '设备不超过 120 字。', en: 'The device has at most 120 characters.' },
  sm3: { zh: 'SM3 应为 64 位十六进制。', en: 'An SM3 digest has 64 hexadecimal digits.' },
  sha256: { zh: 'SHA-256 应为 64 位十六进制。', en: 'A SHA-256 digest has 64 hexadecimal digits.' },
} as const

/** A camera's clock may be a little ahead of ours. */
const minutesAhead = 5

/** Reads the pairs of Upload-Metadata; throws {@link Unprocessable} naming each field that is wrong. */
export function uploadDetails(pairs: Pairs, now: string, language: Language): UploadDetails {
  const said = Object.fromEntries(Object.entries(pairs).filter(([, value]) => value !== null && value.trim() !== ''))
  const read = UploadMetadata.safeParse(said)
  if (!read.success) throw new Unprocessable(read.error.issues.map((issue) => issueAt(String(issue.path[0]), language)))
  const { filename, ...details } = read.data

  const issues: Issue[] = []
  const name = displayName(filename)
  if (name === null) issues.push(issueAt('filename', language))
  if (details.takenAt !== undefined && !hasBeen(details.takenAt, now)) issues.push(issueAt('takenAt', language))
  if (details.longitude !== undefined && details.latitude === undefined) issues.push(issueAt('latitude', language))
  if (details.latitude !== undefined && details.longitude === undefined) issues.push(issueAt('longitude', language))
  if (name === null || issues.length > 0) throw new Unprocessable(issues)
  return { name, ...details }
}

function hasBeen(instant: string, now: string): boolean {
  const time = Date.parse(instant)
  return time >= Date.UTC(1990, 0) && time <= Date.parse(now) + minutesAhead * 60_000
}

function issueAt(field: string, language: Language): Issue {
  const sentence = sentences[field as keyof typeof sentences] ?? sentences.filename
  return { field, code: 'invalid', message: sentence[language] }
}
