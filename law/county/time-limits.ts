/** What the county's own reform adds, what the province's supervision sets, and our defaults where all are silent. */

import { organ } from '../bound.ts'
import { both, hours, naturalDays, timeLimitRows, workingDays } from '../rows.ts'
import { article } from '../schema.ts'

const escalation = both('升级提醒上级。', 'Escalation.')

export const countyTimeLimits = timeLimitRows({
  'YG-ASSIST-3WD': {
    statute: 'SEED',
    group: 'filing',
    title: both('执法协作文书反馈', 'Answer a township’s assistance request'),
    trigger: both('县级部门收到执法协作文书', 'The county department receives the request'),
    length: workingDays(3),
    rolls: false,
    binds: both('县级主管部门', 'County department in charge'),
    consequence: both(
      '升级至联席会议和监督机构，并计入考核。',
      'Escalates to the joint conference and the supervision office; counted in the performance index.',
    ),
    extension: both(
      '材料未规定；只允许说明理由并写明新日期的中间答复',
      'Not provided; only a reasoned interim reply that records the new date',
    ),
    suspension: both(
      '只有因材料不全退回时停止计算（系统规则）',
      'Stops only when the request goes back as incomplete (product rule)',
    ),
    leavesOut: 'by-itself',
    basis: [],
    basisText: '阳谷县改革材料 第三部分（二）',
    status: 'seed',
    note: both('收到当日不计，调休上班日计入。', 'Day of receipt not counted; make-up working days count.'),
  },
  'SDSUP-28-30D': {
    statute: 'SDSUP',
    group: 'closing',
    title: both('按执法监督意见整改', 'Correct after a supervision opinion'),
    trigger: both('收到执法监督意见书', 'The opinion is received'),
    length: naturalDays(30),
    rolls: true,
    binds: organ,
    consequence: both('逾期不改的，作出执法监督决定。', 'A supervision decision follows.'),
    basis: [article('SDSUP', 28)],
    status: 'verified',
    note: both(
      '2014年文本；国务院行政执法监督条例（2026年2月1日施行）与其不一致的从后者，条文未见。',
      'Text of 2014; State Council Order 825, in force since 2026-02-01, prevails where it differs. Its articles were not seen.',
    ),
  },
  'SDSUP-29-30D': {
    statute: 'SDSUP',
    group: 'closing',
    title: both('报告执法监督决定执行情况', 'Report on carrying out a supervision decision'),
    trigger: both('收到执法监督决定书', 'The decision is received'),
    length: naturalDays(30),
    rolls: true,
    binds: organ,
    consequence: both('逾期不报的，继续监督处理。', 'Supervision goes on.'),
    basis: [article('SDSUP', 29)],
    status: 'verified',
  },
  'PD-HAZARD-24H': {
    statute: 'PRODUCT',
    group: 'closing',
    title: both('重大隐患通报', 'Report a major hidden danger to the county department'),
    trigger: both('发现重大隐患的时刻', 'The hidden danger is found'),
    length: hours(24),
    rolls: false,
    binds: both('乡镇（街道）综合行政执法办公室', 'Township enforcement office'),
    consequence: escalation,
    basis: [],
    basisText: '系统默认；阳谷县改革材料第三部分（二）只写“及时”',
    status: 'product-default',
    note: both(
      '二十四小时是系统默认；有现实危险的立即电话报告。',
      'Twenty-four hours are our default; immediate danger goes by telephone at once.',
    ),
  },
  'PD-CLUE-FEEDBACK-10WD': {
    statute: 'PRODUCT',
    group: 'closing',
    title: both('线索处理结果反馈', 'Feed the result of a transferred clue back'),
    trigger: both('作出立案、不立案或者案件处理决定', 'Filing, non-filing or the result is decided'),
    length: workingDays(10),
    rolls: false,
    binds: both('综合行政执法局', 'Enforcement bureau'),
    consequence: escalation,
    basis: [],
    basisText: '系统默认；阳谷县改革材料第三部分（一）有闭环要求而无期限',
    status: 'product-default',
    note: both('可配置。', 'Configurable.'),
  },
})
