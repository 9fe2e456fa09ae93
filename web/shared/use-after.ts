import { useEffect, useState } from 'react'

/** True once so many milliseconds have passed while `waiting` held without a break. */
export function useAfter(milliseconds: number, waiting: boolean): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    setPassed(false)
    if (!waiting) return undefined
    const timer = setTimeout(() => setPassed(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds, waiting])
  return passed && waiting
}
