import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { hearingPending } from '../../procedures/penalty-case/requirements.ts'
import { dateText } from '../numerals.ts'
import { gap, line, type Line } from '../particulars.ts'
import { ended } from '../parties-and-powers.ts'
import { conclusionNames } from './statement-and-waiver.ts'

/**
 * What the decision says about the defence: that the party was told, everything it said, whether that was adopted and
 * why. A defence without a re-examination leaves a gap, and a document with that gap is not issued (SAMR 62; PL 45).
 * `key` is the particular of the form that the gap belongs to.
 */
export function statementOutcome(file: CaseFile, key: string): Line[] {
  const { notice, noticeService, waiver, statements, reexamination } = file
  if (notice === null || noticeService === null) return [line`关于当事人的陈述申辩：${gap(key)}`]
  const title = notice.offersHearing ? '行政处罚听证告知书' : '行政处罚告知书'
  const number = notice.number === null ? '' : `（${notice.number}）`
  const rights = notice.offersHearing ? '陈述、申辩和要求听证的权利' : '陈述、申辩的权利'
  const told = line`本机关于${dateText(noticeService.effectiveOn)}向当事人送达《${title}》${number}，告知拟作出行政处罚的内容及事实、理由、依据，以及依法享有的${rights}。`
  return [told, ...defence(), ...hearing()]

  function defence(): Line[] {
    if (statements.length === 0)
      return waiver?.waives.includes('statement') === true
        ? [line`当事人于${dateText(waiver.signedOn)}书面声明放弃陈述、申辩。`]
        : [line`当事人在规定期限内未提出陈述、申辩意见。`]
    const said = statements.map(
      ({ receivedOn, mode, content }) =>
        line`当事人于${dateText(receivedOn)}${mode === 'oral' ? '口头' : '书面'}提出陈述、申辩：${ended(content.replace(/\s*\r?\n\s*/g, ' '))}`,
    )
    if (reexamination === null) return [...said, line`关于当事人的陈述申辩，本机关复核认为：${gap(key)}`]
    return [
      ...said,
      line`经复核，本机关认为：${ended(reexamination.reasons)}对当事人的陈述、申辩意见${conclusionNames[reexamination.conclusion]}。${reexamination.effect ? ended(reexamination.effect) : ''}`,
    ]
  }

  function hearing(): Line[] {
    if (!notice?.offersHearing) return []
    const { held, missed, request } = file.hearing
    if (held !== null)
      return [
        line`应当事人要求，本机关于${dateText(held.heldOn)}举行听证，听取了当事人的意见；本决定根据听证笔录作出。`,
      ]
    if (missed !== undefined)
      return [
        missed.how === 'absent'
          ? line`当事人要求听证，经依法通知，于${dateText(missed.heldOn)}听证时无正当理由未出席，视为放弃听证权利，听证终止。`
          : line`应当事人要求，本机关于${dateText(missed.heldOn)}举行听证，当事人未经许可中途退出，视为放弃听证权利，听证终止。`,
      ]
    if (hearingPending(file)) return [line`当事人要求听证，听证情况：${gap(key)}`]
    if (waiver === null || !waiver.waives.includes('hearing')) return [line`当事人在规定期限内未要求听证。`]
    return request === null
      ? [line`当事人书面声明放弃听证。`]
      : [line`当事人要求听证后，于${dateText(waiver.signedOn)}书面声明放弃听证。`]
  }
}
