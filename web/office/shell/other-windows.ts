import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'

const place = 'tongbu.post'

/** The session acts from another post now, in every window of this browser. */
export function tellOtherWindows(postId: string): void {
  try {
    localStorage.setItem(place, postId)
  } catch {
    // Storage refused: other windows learn of it when they next ask who is signed in.
  }
}

/** Another window has changed the post: what stands here is asked again, so that nobody acts from a post he does not see. */
export function useOtherWindows(): void {
  const client = useQueryClient()
  useEffect(() => {
    const heard = ({ key }: StorageEvent) => {
      if (key === place) void client.invalidateQueries()
    }
    window.addEventListener('storage', heard)
    return () => window.removeEventListener('storage', heard)
  }, [client])
}
