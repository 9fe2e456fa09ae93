import type { FastifyReply } from 'fastify'
import { reviewGradeNames, reviewItemNames } from '../../../../domain/evaluation/review-names.ts'
import type { Asking, MattersDeps } from '../../matters/index.ts'
import { readDraw } from './read-draw.ts'

const words = {
  zh: {
    file: '案卷评查报告',
    files: '案卷',
    findings: '问题',
    facts: ['评查', '结案期间', '抽取范围（件）', '抽取（件）', '种子', '标准', '抽取人', '抽取时间'],
    ofFiles: ['序号', '案号', '案件', '承办', '结案日期', '得分', '等次', '否决项', '评查人', '意见'],
    ofFindings: ['案号', '项目', '来源', '结论', '扣分', '否决', '说明'],
    fromFile: '案卷自查',
    fromReviewer: '评查人',
    confirmed: '确认',
    rejected: '否定',
    yes: '是',
  },
  en: {
    file: 'Review report',
    files: 'Files',
    findings: 'Findings',
    facts: ['Review', 'Closed between', 'Population', 'Drawn', 'Seed', 'Standard', 'Drawn by', 'Drawn at'],
    ofFiles: ['No.', 'Number', 'Case', 'Held by', 'Closed on', 'Points', 'Grade', 'Failed by', 'Scored by', 'Comment'],
    ofFindings: ['Number', 'Item', 'Source', 'Verdict', 'Points off', 'Fatal', 'Words'],
    fromFile: 'the file itself',
    fromReviewer: 'reviewer',
    confirmed: 'confirmed',
    rejected: 'rejected',
    yes: 'yes',
  },
}

/** The report of a sample: how it was drawn, its files with points and grades, and every finding with its verdict. */
export async function exportDraw(
  deps: MattersDeps,
  { tx, reply, language, today }: Asking & { readonly reply: FastifyReply },
  id: string,
): Promise<undefined> {
  const draw = await readDraw(tx, id)
  const { default: ExcelJS } = await import('exceljs') // too long to load at every start
  const text = words[language]
  const [items, grades] = [reviewItemNames[language], reviewGradeNames[language]]
  const county = deps.county()
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(text.files)
  const facts = [
    draw.title,
    `${draw.from} – ${draw.to}`,
    draw.population,
    draw.drawn,
    draw.seed,
    draw.standard,
    draw.drawnBy,
    draw.drawnAt,
  ]
  text.facts.forEach((name, index) => sheet.addRow([name, facts[index]]))
  sheet.addRow([])
  sheet.addRow(text.ofFiles).font = { bold: true }
  for (const { position, number, title, holderUnit, closedOn, score } of draw.cases)
    sheet.addRow([
      position,
      number,
      title,
      holderUnit === null ? null : county.unitName(holderUnit),
      closedOn,
      score?.points,
      score === null ? null : grades[score.grade],
      score?.failedBy.map((item) => items[item]).join('、'),
      score?.scoredBy,
      score?.comment,
    ])
  sheet.columns.forEach((column, index) => {
    column.width = [16, 26, 46, 26, 12, 8, 10, 24, 18, 40][index] ?? 12
  })
  const findings = workbook.addWorksheet(text.findings)
  findings.addRow(text.ofFindings).font = { bold: true }
  for (const { number, score } of draw.cases)
    for (const one of score?.findings ?? [])
      findings.addRow([
        number,
        items[one.item],
        one.source === 'file' ? text.fromFile : text.fromReviewer,
        one.confirmed ? text.confirmed : text.rejected,
        one.confirmed ? one.deduction : 0,
        one.confirmed && one.fatal ? text.yes : '',
        [one.code, one.reason].filter(Boolean).join(' '),
      ])
  findings.columns.forEach((column, index) => {
    column.width = [26, 16, 12, 10, 10, 8, 60][index] ?? 12
  })
  const bytes = await workbook.xlsx.writeBuffer()
  reply
    .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header(
      'content-disposition',
      `attachment; filename="review-${today}.xlsx"; filename*=UTF-8''${encodeURIComponent(`${text.file}-${today}.xlsx`)}`,
    )
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes))
  return undefined
}
