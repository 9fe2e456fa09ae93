import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartRefused } from './start-refused.ts'

/**
 * Makes the data folder unless it is there, and sees that it can be written.
 * @throws {StartRefused} with one sentence that names the setting TONGBU_DATA and what is wrong with its value.
 */
export function ensureDataFolder(dataFolder: string): void {
  try {
    makeFolder(dataFolder)
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw dataFolderRefused(dataFolder, error)
  }
}

/** The sentence for a data folder that an error of the file system has shown to be unusable. */
export function dataFolderRefused(dataFolder: string, error: unknown): StartRefused {
  const { code, message } = error as { code?: string; message: string }
  const [zh, en] = reasons[code ?? ''] ?? [message, message]
  return new StartRefused(
    `数据文件夹 ${dataFolder}（设置 TONGBU_DATA）不能用：${zh}。`,
    `The data folder ${dataFolder} (TONGBU_DATA) cannot be used: ${en}.`,
    error,
  )
}

const notAFolder = [
  '这是文件，或路径中间有一段是文件，不是文件夹',
  'it, or a part of its path, is a file and not a folder',
]
const mayNot = ['当前用户不能读写这里', 'this user may not read and write there']
const reasons: Readonly<Record<string, readonly string[]>> = {
  EEXIST: notAFolder,
  ENOTDIR: notAFolder,
  EACCES: mayNot,
  EPERM: mayNot,
  EROFS: ['这个磁盘只能读', 'that disk is read-only'],
  ENOENT: ['这个位置不能建文件夹', 'no folder can be made there'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  ENAMETOOLONG: ['路径太长', 'the path is too long'],
  ELOOP: ['路径里的链接绕成了圈', 'the links in the path go in a circle'],
}

/** Folder by folder: the recursive mkdir of Node never returns below /proc, where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' })
    return
  }
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o755 })
  } catch (error) {
    // Another start may have made it meanwhile.
    if ((error as { code?: string }).code !== 'EEXIST' || !statSync(folder).isDirectory()) throw error
  }
}
