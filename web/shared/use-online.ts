import { useSyncExternalStore } from 'react'

const listen = (notify: () => void) => {
  window.addEventListener('online', notify)
  window.addEventListener('offline', notify)
  return () => {
    window.removeEventListener('online', notify)
    window.removeEventListener('offline', notify)
  }
}

/** Whether the device thinks it has a network. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine)
