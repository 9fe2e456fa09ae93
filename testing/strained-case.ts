/** The sample case as hard on every layout as a real one can be: for the sheets that are looked at. */

import { writableForms } from '../domain/prepared/offered.ts'
import type { Prepared } from '../domain/prepared/prepared.ts'
import { writtenRows, type PreparedValue, type PreparedValues } from '../domain/prepared/values.ts'
import type { CaseFile } from '../domain/procedures/penalty-case/file.ts'
import type { DocumentForm } from '../law/documents/schema.ts'
import { sampleCase } from './sample-files.ts'
import { sampleCaseWithPrepared, sampleValues } from './sample-prepared.ts'

const samplePlaceText = '阳谷县侨润街道谷山社区示例路18号'

const lines = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `第${index + 1}行：2026年10月19日9时30分，执法人员在现场检查时发现油烟净化器滤网缺失、集油盒缺失，设备照常运转，现场拍照并录像。`,
  ).join('\n')
const rare = '𠮷𬭬䶮㙡鿍㐂䲜龘'
const longName = `${rare}山东省聊城市阳谷县侨润街道谷山社区示例餐饮服务管理连锁发展有限责任公司阳谷县侨润街道第一分公司`

/** What strains a layout: names of sixty characters with rare ones among them, forty lines of facts, lists of forty rows. */
function strainedValues(form: DocumentForm): PreparedValues {
  const values = sampleValues(form)
  const passages = writtenRows(form).filter(({ writing }) => writing.as === 'passage')
  return Object.fromEntries(
    writtenRows(form).map(({ key, writing }): [string, PreparedValue] => {
      const value = values[key] as PreparedValue
      if (writing.as === 'line') return [key, `${String(value)}（${longName}）`]
      if (writing.as === 'passage') return [key, key === passages[0]?.key ? lines(40) : `${String(value)}${rare}`]
      if (writing.as !== 'table') return [key, value]
      return [
        key,
        Array.from({ length: 40 }, (_, row) =>
          Object.fromEntries(
            writing.columns.map((column, index) => [
              column.key,
              index === 0
                ? `${longName}${row + 1}`
                : index === 1
                  ? 'ZF-Z02-20261019-0930-ABCDEFGHIJKLMNOPQRSTUVWXYZ'
                  : '共12件',
            ]),
          ),
        ),
      ]
    }),
  )
}

export const strainedCase: CaseFile = {
  ...sampleCaseWithPrepared,
  cause: `${longName}不正常使用油烟净化设施、超过排放标准排放油烟案`,
  party: {
    ...sampleCase.party,
    name: longName,
    address: `${samplePlaceText}${rare}大厦A座1801室至1899室（南门入口西侧）`,
  },
  facts: lines(40),
  report: sampleCase.report === null ? null : { ...sampleCase.report, facts: lines(40) },
  prepared: writableForms.map((form, index): Prepared => ({
    ...(sampleCaseWithPrepared.prepared?.[index] as Prepared),
    values: strainedValues(form),
  })),
}
