import type { FastifyReply } from 'fastify'
import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import { caseStageNames, executionStageNames, summaryStageNames } from '../../../../domain/procedures/stage-names.ts'
import { rowsForExport, type Asking, type MattersDeps, type RegisterFilter } from '../../matters/index.ts'

/** More rows than this do not help anybody in a spreadsheet; the file says so in its last line. */
const most = 50_000

const headings = {
  zh: ['案号', '案件', '当事人', '环节', '领域', '权力事项', '承办', '立案日期', '结案日期', '最近期限'],
  en: ['Number', 'Case', 'Party', 'Stage', 'Field', 'Power', 'Held by', 'Filed on', 'Closed on', 'Next last day'],
}

type Stages = Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>>

/** What the registers of cases do not share: how stages are called, and the names of sheet and file. */
const registers: Readonly<
  Record<
    Extract<MatterKind, 'penalty-case' | 'summary-case' | 'execution'>,
    { readonly stages: Stages; readonly file: string; readonly title: Readonly<Record<'zh' | 'en', string>> }
  >
> = {
  'penalty-case': { stages: caseStageNames, file: 'cases', title: { zh: '案件台账', en: 'Cases' } },
  'summary-case': {
    stages: summaryStageNames,
    file: 'summary-cases',
    title: { zh: '当场处罚台账', en: 'On the spot' },
  },
  execution: { stages: executionStageNames, file: 'executions', title: { zh: '强制执行台账', en: 'Executions' } },
}

/** The register with its filters as a spreadsheet, streamed row by row so that memory stays flat. */
export async function exportCases(
  deps: MattersDeps,
  asking: Asking & { readonly reply: FastifyReply },
  filter: RegisterFilter,
  kind: keyof typeof registers = 'penalty-case',
): Promise<undefined> {
  const { default: ExcelJS } = await import('exceljs') // too long to load at every start
  const { reply, language, today } = asking
  const county = deps.county()
  const { stages, file, title } = registers[kind]
  const stageNames = stages[language]
  const powerText = (code: string): string => [code, county.power(code, today)?.name].join(' ').trim()
  reply.hijack()
  reply.raw.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="${file}-${today}.xlsx"; filename*=UTF-8''${encodeURIComponent(`${title.zh}-${today}.xlsx`)}`,
    'cache-control': 'no-store',
  })
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: reply.raw, useStyles: true })
  const sheet = workbook.addWorksheet(title[language], {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = [22, 46, 30, 12, 18, 40, 26, 12, 12, 12].map((width) => ({ width }))
  const heading = sheet.addRow(headings[language])
  heading.font = { bold: true }
  heading.commit()
  for await (const row of rowsForExport(deps, asking, kind, filter, most))
    sheet
      .addRow([
        row.number,
        row.title,
        row.partyName,
        stageNames[row.stage] ?? row.stage,
        row.field === null ? null : county.fieldName(row.field),
        row.powerCode === null ? null : powerText(row.powerCode),
        county.unitName(row.holderUnit),
        row.openedOn,
        row.closedOn,
        row.nextLastDay,
      ])
      .commit()
  sheet.commit()
  await workbook.commit()
  return undefined
}
