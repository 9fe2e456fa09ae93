export function completeLock(lock: { packages: Record<string, unknown> }): string[]
