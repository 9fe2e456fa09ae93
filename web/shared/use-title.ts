import { useEffect } from 'react'
import { shellText } from './wording/shell.ts'
import { useText } from './wording/wording.ts'

/** The page's name in the browser's tab, with the product's after it. */
export function useTitle(title: string | undefined): void {
  const { product } = useText(shellText)
  useEffect(() => {
    document.title = title === undefined || title === '' ? product : `${title} · ${product}`
  }, [title, product])
}
