import type { Difference } from '../../shared/components/conflict.tsx'
import type { Language } from '../../shared/language.ts'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { matterText } from '../../shared/wording/matters.ts'
import {
  caseStages,
  executionStages,
  leadStages,
  measureStages,
  referralStages,
  summaryStages,
} from '../../shared/wording/names.ts'
import type { AnyFile, Matter } from './matter.ts'

export const stageName = (stage: string, language: Language): string =>
  (
    ({
      ...executionStages[language],
      ...measureStages[language],
      ...leadStages[language],
      ...referralStages[language],
      ...summaryStages[language],
      ...caseStages[language],
    }) as Readonly<Record<string, string>>
  )[stage] ?? stage

/** What somebody else's step changed, in words: where the matter stands, who acts, what was done last. */
export function differencesBetween<File extends AnyFile>(
  before: Matter<File>,
  now: Matter<File>,
  language: Language,
): readonly Difference[] {
  const text = matterText[language]
  const last = ({ steps }: Matter<File>) => {
    const [step] = steps
    return step === undefined
      ? ''
      : `${isAction(step.action) ? actionNames[language][step.action].done : step.action} · ${step.by}`
  }
  const officers = ({ file }: Matter<File>) =>
    file.officers.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')
  const lines: readonly Difference[] = [
    { name: text.differenceStage, before: stageName(before.stage, language), now: stageName(now.stage, language) },
    { name: text.differenceVersion, before: String(before.version), now: String(now.version) },
    { name: text.differenceLast, before: last(before), now: last(now) },
    { name: text.differenceOfficers, before: officers(before), now: officers(now) },
    { name: text.differenceParty, before: before.title, now: now.title },
  ]
  return lines.filter((line) => line.before !== line.now)
}
