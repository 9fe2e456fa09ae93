/** For what was asked in a way the tool does not know: how it is asked. */
export function refuseUsage(usage: string): never {
  console.error(usage)
  process.exit(2)
}
