import type { Outcome } from './load-sheets.ts'

/** One line per file for the terminal and the log, in both languages. */
export function summaryLine(outcome: Outcome, dryRun = false): string {
  const { file, sheet, state, rows, begun, ended, notInFile, problems } = outcome
  switch (state) {
    case 'unchanged':
      return `${file}（${sheet.title.zh}）：与上次相同。 Same as last time.`
    case 'refused':
      return `${file}（${sheet.title.zh}）：未导入，${problems.length}处要改。 Not loaded: ${problems.length} to put right.`
    case 'held-back':
      return `${file}（${sheet.title.zh}）：未导入，它引用的文件没有导入。 Not loaded: a file it refers to was not.`
    case 'loaded': {
      const left =
        notInFile.length === 0
          ? ['', '']
          : [`，${notInFile.length}行不在文件中，保持有效`, `, ${notInFile.length} not in the file stay in force`]
      return (
        `${file}（${sheet.title.zh}）：${rows}行，${dryRun ? '将' : ''}新起${begun}、终止${ended}${left[0]}。 ` +
        `${rows} rows, ${begun} ${dryRun ? 'would begin' : 'begun'}, ${ended} ended${left[1]}.`
      )
    }
  }
}
