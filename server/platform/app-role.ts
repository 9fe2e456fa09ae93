import { createHmac } from 'node:crypto'
import pg from 'pg'
import { StartRefused } from './start-refused.ts'

/** The role the application signs in as: no superuser, no way around row-level security, owner of nothing. */
export const appRole = 'tongbu_app'

/** The address for {@link appRole}. Its password follows from the owner's, so every process of ours can compute it. */
export function appUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.password = passwordFrom(url)
  url.username = appRole
  return url.href
}

function passwordFrom(ownerUrl: URL): string {
  return createHmac('sha256', decodeURIComponent(ownerUrl.password)).update(appRole).digest('hex')
}

/** Creates the application's role, or brings an existing one back to what it must be. */
export async function ensureAppRole(owner: pg.ClientBase, ownerUrl: string): Promise<void> {
  const password = owner.escapeLiteral(passwordFrom(new URL(ownerUrl)))
  const qualities = `login nosuperuser nobypassrls nocreaterole nocreatedb noreplication noinherit password ${password}`
  const found = await owner.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'select rolsuper, rolbypassrls from pg_roles where rolname = $1',
    [appRole],
  )
  const role = found.rows[0]
  try {
    if (role === undefined) await owner.query(`create role ${appRole} ${qualities}`)
    else if (role.rolsuper || role.rolbypassrls) await owner.query(`alter role ${appRole} ${qualities}`)
    else await owner.query(`alter role ${appRole} login password ${password}`)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new StartRefused(
      `DATABASE_URL 中的用户无权建立或修改角色 ${appRole}：请由数据库管理员执行 alter role … createrole 授予此权限。`,
      `The user in DATABASE_URL may not create or alter the role ${appRole}: have an administrator grant it CREATEROLE.`,
      error,
    )
  }
}
