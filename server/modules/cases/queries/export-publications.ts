import type { FastifyReply } from 'fastify'
import type { Asking, MattersDeps } from '../../matters/index.ts'
import { publicationsForExport, type PublicationFilter } from './list-publications.ts'

/** More rows than this do not help anybody in a spreadsheet. */
const most = 50_000

const headings = {
  zh: [
    '决定书文号',
    '当事人（公示）',
    '案号',
    '决定日期',
    '状态',
    '公示期限',
    '公示日期',
    '停止日期',
    '撤回日期',
    '承办',
  ],
  en: [
    'Decision',
    'Party as shown',
    'Case',
    'Decided on',
    'State',
    'Publish by',
    'Published on',
    'Ends on',
    'Withdrawn on',
    'Held by',
  ],
}

const states = {
  zh: {
    due: '待公示',
    'not-published': '不公示',
    displayed: '公示中',
    ended: '已到期停止',
    repaired: '已修复停止',
    'to-withdraw': '待撤回',
    withdrawn: '已撤回',
  },
  en: {
    due: 'to be published',
    'not-published': 'not published',
    displayed: 'on display',
    ended: 'ended by itself',
    repaired: 'ended by repair',
    'to-withdraw': 'to be withdrawn',
    withdrawn: 'withdrawn',
  },
}

/** The register of publications as a spreadsheet: parties stand in it as the public sees them. */
export async function exportPublications(
  deps: MattersDeps,
  asking: Asking & { readonly reply: FastifyReply },
  filter: PublicationFilter,
): Promise<undefined> {
  const { default: ExcelJS } = await import('exceljs') // too long to load at every start
  const { reply, language, today } = asking
  const county = deps.county()
  const title = language === 'zh' ? '公示台账' : 'Publications'
  reply.hijack()
  reply.raw.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="publications-${today}.xlsx"; filename*=UTF-8''${encodeURIComponent(`公示台账-${today}.xlsx`)}`,
    'cache-control': 'no-store',
  })
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: reply.raw, useStyles: true })
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = [26, 30, 24, 12, 14, 12, 12, 12, 12, 26].map((width) => ({ width }))
  const heading = sheet.addRow(headings[language])
  heading.font = { bold: true }
  heading.commit()
  for await (const row of publicationsForExport(asking, filter, most))
    sheet
      .addRow([
        row.decisionNumber,
        row.party,
        row.caseNumber,
        row.decidedOn,
        states[language][row.state],
        row.dueOn,
        row.publishedOn,
        row.endsOn,
        row.withdrawnOn,
        county.unitName(row.holderUnit),
      ])
      .commit()
  sheet.commit()
  await workbook.commit()
  return undefined
}
