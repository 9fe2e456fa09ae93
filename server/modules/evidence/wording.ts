import type { Language } from '../../platform/http.ts'
import { Rejected } from '../../platform/errors.ts'

/** Why a file is not taken in. The upload protocol knows only texts, so these are said here and not by the screens. */
interface Wording {
  readonly status: number
  readonly zh: (facts: Facts) => string
  readonly en: (facts: Facts) => string
}

interface Facts {
  /** The file's name as shown. */
  readonly name?: string
  /** Megabytes. */
  readonly limit?: number
  /** What the bytes were recognised as. */
  readonly is?: string
}

const wordings = {
  'file-empty': {
    status: 422,
    zh: ({ name }) => `文件“${name}”是空的（0 字节），没有内容可以保存。请检查原文件后重新选择。`,
    en: ({ name }) =>
      `The file "${name}" is empty (0 bytes): there is nothing to keep. Check the original and choose it again.`,
  },
  'file-too-large': {
    status: 413,
    zh: ({ limit }) => `文件太大：每个文件不超过 ${limit} MB。请压缩或分段后再上传。`,
    en: ({ limit }) => `The file is too large: at most ${limit} MB each. Compress it or split it into parts.`,
  },
  'type-not-accepted': {
    status: 415,
    zh: ({ name }) =>
      `不接收“${name}”这种文件。可以上传照片（jpg、png、webp、gif、heic）、录音录像（mp4、mov、avi、mp3、m4a、wav、aac、amr）和文书（pdf、ofd、doc、docx、xls、xlsx、txt）。`,
    en: ({ name }) =>
      `Files like "${name}" are not taken in. You can upload photos (jpg, png, webp, gif, heic), recordings (mp4, mov, avi, mp3, m4a, wav, aac, amr) and documents (pdf, ofd, doc, docx, xls, xlsx, txt).`,
  },
  'not-what-its-name-says': {
    status: 415,
    zh: ({ name, is }) =>
      `文件“${name}”的内容与扩展名不符${is === undefined ? '' : `（实际是 ${is}）`}，没有保存。请上传原始文件，不要改扩展名。`,
    en: ({ name, is }) =>
      `The content of "${name}" is not what its name says${is === undefined ? '' : ` (it is ${is})`}, so it was not kept. Upload the original file without renaming it.`,
  },
  'hash-differs': {
    status: 422,
    zh: ({ name }) => `文件“${name}”在传输中发生了变化（校验值不一致），没有保存。请重新上传。`,
    en: ({ name }) =>
      `The file "${name}" changed on its way (its digest differs), so it was not kept. Upload it again.`,
  },
  'upload-gone': {
    status: 410,
    zh: () => '这次上传已经过期或已取消，请重新选择文件上传。',
    en: () => 'This upload has expired or was cancelled. Choose the file and upload it again.',
  },
  'offset-differs': {
    status: 409,
    zh: () => '上传位置与已收到的内容不一致，请从已收到的位置继续。',
    en: () => 'The upload does not continue where the received part ends. Ask for the offset and go on from there.',
  },
  'upload-busy': {
    status: 423,
    zh: () => '这个文件正在由另一个连接上传，请稍后再试。',
    en: () => 'Another connection is uploading this file. Try again in a moment.',
  },
  'upload-malformed': {
    status: 400,
    zh: () => '上传请求不符合 tus 协议 1.0。',
    en: () => 'The request does not follow the tus protocol 1.0.',
  },
} as const satisfies Record<string, Wording>

export type UploadTrouble = keyof typeof wordings

/** The answer to an upload that cannot be taken. */
export function trouble(code: UploadTrouble, language: Language, facts: Facts = {}): Rejected {
  const wording: Wording = wordings[code]
  return new Rejected(wording.status, code, wording[language](facts))
}
