export const projectFolder: string
export function ensureBuilt(name: 'server' | 'web', onStart?: () => void): Promise<void>
