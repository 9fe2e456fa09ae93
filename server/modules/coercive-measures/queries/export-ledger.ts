import type { FastifyReply } from 'fastify'
import { goodsWentNames, heldAsNames } from '../../../../domain/procedures/coercive-measure/ledger-names.ts'
import type { Asking, MattersDeps } from '../../matters/index.ts'
import { heldGoodsForExport, type LedgerFilter } from './held-goods.ts'

/** More lines than this do not help anybody in a spreadsheet. */
const most = 50_000

const headings = {
  zh: [
    '财物',
    '规格',
    '数量',
    '权利人',
    '来源',
    '保管地点',
    '保管人',
    '起',
    '止',
    '超期',
    '出库日期',
    '去向',
    '接收',
    '事项',
    '当事人',
    '承办',
  ],
  en: [
    'Goods',
    'Specification',
    'Quantity',
    'Owner',
    'Held as',
    'Kept at',
    'Keeper',
    'Since',
    'Until',
    'Overdue',
    'Out on',
    'Went',
    'To',
    'Matter',
    'Party',
    'Held by',
  ],
}
const overdue = { zh: '超期', en: 'overdue' }
const title = { zh: '查封扣押财物台账', en: 'Held goods' }

/** The ledger with its filters as a spreadsheet, streamed line by line so that memory stays flat. */
export async function exportLedger(
  deps: MattersDeps,
  asking: Asking & { readonly reply: FastifyReply },
  filter: LedgerFilter,
): Promise<undefined> {
  const { default: ExcelJS } = await import('exceljs') // too long to load at every start
  const { reply, language, today } = asking
  const county = deps.county()
  reply.hijack()
  reply.raw.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="held-goods-${today}.xlsx"; filename*=UTF-8''${encodeURIComponent(`${title.zh}-${today}.xlsx`)}`,
    'cache-control': 'no-store',
  })
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: reply.raw, useStyles: true })
  const sheet = workbook.addWorksheet(title[language], { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = [30, 16, 10, 26, 14, 26, 16, 12, 12, 8, 12, 16, 26, 26, 26, 26].map((width) => ({ width }))
  const heading = sheet.addRow(headings[language])
  heading.font = { bold: true }
  heading.commit()
  for await (const good of heldGoodsForExport(asking, filter, most))
    sheet
      .addRow([
        good.name,
        good.spec,
        good.quantity,
        good.owner,
        heldAsNames[language][good.source],
        good.keptAt,
        good.keeper,
        good.since,
        good.until,
        good.outOn === null && good.until !== null && good.until < today ? overdue[language] : null,
        good.outOn,
        good.outHow === null ? null : goodsWentNames[language][good.outHow],
        good.outTo,
        good.number,
        good.partyName,
        county.unitName(good.holderUnit),
      ])
      .commit()
  sheet.commit()
  await workbook.commit()
  return undefined
}
