import { inBothLanguages } from './wording.ts'

/** What was fined before, beside what is proposed. */
export const pastFinesText = inBothLanguages(
  {
    title: '同类案件',
    none: '本机关还没有同一事项、同一档次的处罚决定',
    since: (n: number, day: string) => `本机关同一事项、同一档次最近 ${n} 件（${day}以来）`,
    median: '中位数',
    half: '半数在',
    all: '全部在',
    between: (low: string, high: string) => `${low} 至 ${high}`,
    places: {
      'too-few': '不足五件，只供参考',
      'no-amount': '填金额后比较',
      within: '与同类案件相当',
      below: '低于同类案件的半数区间：在裁量理由中说明为什么',
      above: '高于同类案件的半数区间：在裁量理由中说明为什么',
    },
    counted: '罚款按基数或者数量计算，金额不同不等于裁量不同',
    write: '把比较写进裁量理由',
    list: (count: number) => `您能打开的 ${count} 件`,
    deviates: '偏离档次',
    deviating: (count: number) => `其中 ${count} 件偏离档次，各有理由`,
    left: '减轻处罚的、已撤销的不计',
  },
  {
    title: 'Like cases',
    none: 'The organ has not decided on this power and grade before',
    since: (n, day) => `The latest ${n} of the organ under this power and grade, since ${day}`,
    median: 'Median',
    half: 'Middle half',
    all: 'All',
    between: (low, high) => `${low} to ${high}`,
    places: {
      'too-few': 'Fewer than five: for information only',
      'no-amount': 'Compared once an amount is given',
      within: 'In line with like cases',
      below: 'Below the middle half of like cases: say why in the reason for the grade',
      above: 'Above the middle half of like cases: say why in the reason for the grade',
    },
    counted: 'The fine is counted on a base or a number: another amount need not be another discretion',
    write: 'Write the comparison into the reason',
    list: (count) => `${count} that you can open`,
    deviates: 'outside its band',
    deviating: (count) => `${count} of them outside their band, each with its reason`,
    left: 'Mitigated and revoked ones are not counted',
  },
)
