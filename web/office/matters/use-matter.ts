import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { matterKey, type AnyFile, type KindOnScreen, type Matter } from './matter.ts'

/** A matter, cached under its kind and id; asked again when somebody took a step. */
export const useMatter = <File extends AnyFile>(kind: KindOnScreen<File>, id: string): UseQueryResult<Matter<File>> =>
  useQuery({ queryKey: matterKey(kind.kind, id), queryFn: () => kind.read(id), refetchOnWindowFocus: true })
