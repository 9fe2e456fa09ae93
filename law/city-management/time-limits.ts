/** Time limits of the housing and city-management organs' own procedure rule; most were not seen in the text. */

import { organHead } from '../bound.ts'
import { both, naturalDays, timeLimitRows, workingDays } from '../rows.ts'
import { article } from '../schema.ts'

const profiles = ['city-management'] as const

export const cityManagementTimeLimits = timeLimitRows({
  'MOHURD-VERIFY-15D': {
    statute: 'MOHURD55',
    group: 'filing',
    title: both('线索核查（住建、城管）', 'Verify a clue (housing, city management)'),
    trigger: both('发现线索或者收到材料', 'The clue is found or the material received'),
    length: workingDays(15),
    rolls: false,
    binds: both('住建、城市管理部门', 'Housing and city-management organ'),
    consequence: both(
      '列入执法监督问题；符合条件不立案的，依行政处罚法第七十六条第二款追责。',
      'A finding of supervision; not filing where the standard is met is a matter of PL 76(2).',
    ),
    extension: both('经批准可延长十日', 'Ten more days with approval'),
    basis: [],
    basisText: '住建处罚程序规定（条号未核）',
    status: 'unverified',
    profiles,
    note: both(
      '期限、单位和延长凭记忆，条文未见，可配置。',
      'Length, unit and extension from memory: this article was not seen. Keep configurable.',
    ),
  },
  'MOHURD-6-DISPUTE-7D': {
    statute: 'MOHURD55',
    group: 'filing',
    title: both('管辖争议协商（住建、城管）', 'Negotiate a competence dispute (housing, city management)'),
    trigger: both('发生管辖争议', 'The dispute arises'),
    length: workingDays(7),
    rolls: false,
    binds: both('争议各方机关', 'Disputing organs'),
    consequence: both(
      '保留协商记录；协商不成的，报共同上级机关指定。',
      'Keep a record of the talks; then the common superior organ is asked.',
    ),
    basis: [article('MOHURD55', 6)],
    status: 'secondary',
    profiles,
    note: both(
      '条文见于转载件；“七日”比照行政处罚法第八十五条按工作日计。',
      'Seen in a reprint; that its seven days are working days follows PL 85 by analogy.',
    ),
  },
  'MOHURD-EXT-30D-60D': {
    statute: 'MOHURD55',
    group: 'filing',
    title: both(
      '办案期限第一次延长（住建、城管，合计一百二十日）',
      'First extension (housing, city management), 120 days in all',
    ),
    trigger: both('立案之日', 'The case is filed'),
    length: naturalDays(120),
    rolls: true,
    binds: organHead,
    consequence: both('延长须在期满前批准。', 'The extension must be approved before expiry.'),
    extension: both('再次延长最多六十日，须集体讨论', 'A second one of sixty days at most, by collective discussion'),
    suspension: both('听证、检测、检验、鉴定时间不计', 'Hearing, testing, inspection and appraisal do not count'),
    leavesOut: 'by-itself',
    basis: [],
    basisText: '住建处罚程序规定（条号未核）',
    status: 'unverified',
    profiles,
    note: both('凭记忆，可配置。', 'From memory. Keep configurable.'),
  },
})
