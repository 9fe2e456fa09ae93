import { both } from '../rows.ts'

/** Reconsideration and litigation in our own words. */
export const reconsiderationGists = {
  '11': both(
    '列明可以申请复议的行政行为，包括处罚、强制和不履行职责。',
    'Lists what can be reconsidered: penalties, coercion, inaction and more.',
  ),
  '19': both('确定被申请人；委托的，由委托机关作被申请人。', 'Who is respondent; after entrustment, the mandator.'),
  '20': both(
    '自知道之日起六十日内申请；未告知权利的，自知道之日起最长一年。',
    'Sixty days from knowing; where the right was not told, one year at most.',
  ),
  '20.1': both(
    '自知道或者应当知道行政行为之日起六十日内申请，法律规定更长的除外。',
    'Sixty days from knowing the act, longer where a law says so.',
  ),
  '20.2': both(
    '因不可抗力等正当理由耽误的，障碍消除后继续计算。',
    'Force majeure or another good reason stops the period.',
  ),
  '20.3': both(
    '未告知权利、机关和期限的，自知道之日起算，最长不超过一年。',
    'Untold, the period runs from knowing, one year at most.',
  ),
  '21': both(
    '自行为作出之日起超过五年（不动产二十年）的，不予受理。',
    'An absolute bar after five years, twenty for real property.',
  ),
  '23': both(
    '当场处罚、不履行职责、不予公开信息等，应当先申请复议；作出行为时应当告知。',
    'Some acts, such as on-the-spot penalties, go to reconsideration first, and must say so.',
  ),
  '23-1': both(
    '对当场作出的处罚不服的，先申请行政复议。',
    'Against an on-the-spot penalty reconsideration comes first.',
  ),
  '23.2': both(
    '属于复议前置的，作出行为时应当告知先申请复议。',
    'Where reconsideration comes first the act itself must say so.',
  ),
  '24': both(
    '县级政府管辖对其部门和乡镇政府行为的复议。',
    'The county government reviews its departments and townships.',
  ),
  '28': both(
    '对司法行政部门不服的，可以向本级政府或者上一级司法行政部门申请。',
    'Against the justice bureau: the government or the bureau above.',
  ),
  '29': both('复议与诉讼只能择一进行。', 'Reconsideration and litigation do not run side by side.'),
  '30': both('五日内审查是否受理；逾期视为受理。', 'The check takes five days; silence is acceptance.'),
  '30-7': both(
    '受理的条件之一：同一行为没有被受理过复议或者诉讼。',
    'One condition of acceptance: neither reconsidered nor sued over before.',
  ),
  '31': both(
    '材料不齐的五日内一次通知补正；十日内补正，逾期视为放弃。',
    'Gaps are named once; ten days to fill them, or it counts as given up.',
  ),
  '32': both(
    '对当场处罚、电子监控处罚可以经处罚机关申请；机关可自行纠正，否则五日内转送。',
    'Handed in through the organ, which corrects itself or forwards within five days.',
  ),
  '34': both(
    '复议前置的，收到决定或者期满之日起十五日内起诉。',
    'After mandatory reconsideration fifteen days to sue.',
  ),
  '39': both('死亡、等待承受、法律问题等，中止复议。', 'When reconsideration is stayed.'),
  '42': both('复议期间不停止执行；有法定情形的停止。', 'Reconsideration does not stop execution, with exceptions.'),
  '48': both('七日内发副本；被申请人十日内答复并提交证据。', 'Copy within seven days, reply and evidence within ten.'),
  '51': both('听证应于五日前通知。', 'A hearing is notified five days before.'),
  '53': both(
    '当场作出、警告通报批评、三千元以下、信息公开等案件可以适用简易程序。',
    'Simplified: on-the-spot acts, warnings, up to 3,000 yuan, information disclosure.',
  ),
  '54': both('简易程序：三日内发副本，五日内答复。', 'Simplified: copy within three days, reply within five.'),
  '62': both(
    '普通程序六十日、简易程序三十日内决定；普通程序经批准最多延长三十日。',
    'Decision within sixty days, simplified thirty; the ordinary one up to thirty more with approval.',
  ),
  '63': both(
    '不得作出对申请人更为不利的变更，第三人提出相反请求的除外。',
    'The outcome is never worse for the applicant, unless a third party asks for the opposite.',
  ),
  '64': both(
    '事实不清、依据错误、程序违法或者越权的，撤销，可以责令重新作出；同一事实和理由不得作出基本相同的行为。',
    'When the act is revoked; decided anew, it is not the same again on the same facts and reasons.',
  ),
  '75': both('复议决定书一经送达即发生法律效力。', 'The decision takes effect when it is served.'),
  '70': both(
    '不按期答复举证的，视为没有证据、依据，予以撤销等。',
    'Without reply in time the act counts as without evidence.',
  ),
  '76': both('复议意见书：六十日内报告纠正情况。', 'An opinion letter is answered within sixty days.'),
  '82': both(
    '被申请人不答复、不举证、阻挠申请的，处分。',
    'A respondent that does not reply or obstructs is disciplined.',
  ),
  '83': both('不履行复议决定、意见书的，责令履行并处分。', 'Not carrying out decisions or opinions is disciplined.'),
  '88': both(
    '本法中三日、五日、七日、十日是指工作日。',
    'Three, five, seven and ten days in this law are working days.',
  ),
}

export const litigationGists = {
  '26': both(
    '作出行为的机关是被告；委托的，委托机关是被告。',
    'The organ that acted is defendant; after entrustment, the mandator.',
  ),
  '34': both('被告负举证责任；逾期不举证视为没有证据。', 'The defendant proves its act; late evidence is none.'),
  '36': both('因不可抗力等不能按期举证的，经准许可以延期。', 'On force majeure the court may allow evidence later.'),
  '45': both('不服复议决定的，收到之日或者期满之日起十五日内起诉。', 'Fifteen days to sue after reconsideration.'),
  '46': both(
    '直接起诉的，自知道之日起六个月内；最长五年，不动产二十年。',
    'Six months from knowing; five years at most, twenty for real property.',
  ),
  '46.1': both('直接起诉应在知道或者应当知道之日起六个月内。', 'A direct suit within six months of knowing.'),
  '46.2': both(
    '自作出之日起，不动产超过二十年、其他超过五年的，不予受理。',
    'Absolute bars: twenty years for real property, five for the rest.',
  ),
  '47': both(
    '申请履行保护职责，两个月内不履行的可以起诉。',
    'Inaction on a protective duty for two months opens a suit.',
  ),
  '48': both(
    '不可抗力等耽误的时间不计；其他特殊情况可申请延长。',
    'Time lost to force majeure does not count; more can be asked for.',
  ),
  '56': both('诉讼期间不停止执行；有法定情形的裁定停止。', 'A suit does not stop execution, with exceptions.'),
  '67': both('被告收到起诉状副本十五日内答辩并提交证据。', 'Answer and evidence within fifteen days of the copy.'),
  '71': both(
    '判决重新作出的，不得以同一事实和理由作出基本相同的行为。',
    'Ordered to act anew, the organ does not do the same again on the same facts and reasons.',
  ),
  '77': both('处罚明显不当的，法院可以变更。', 'A clearly unfit penalty may be changed by the court.'),
  '77.2': both('法院变更不得加重原告的义务。', 'The court’s change never burdens the plaintiff more.'),
  '85': both('对判决十五日内、对裁定十日内上诉。', 'Appeal: fifteen days against a judgment, ten against a ruling.'),
}

export const interpretationGists = {
  '64': both(
    '未告知起诉期限的，自知道期限之日起算，最长自知道内容之日起一年。',
    'Untold, the period runs from knowing it, one year at most from the content.',
  ),
  '69': both('重复起诉等情形，裁定驳回起诉。', 'A suit brought again is dismissed.'),
  '155': both('申请法院执行行政行为应当具备的条件。', 'What an application for execution must fulfil.'),
  '156': both(
    '没有执行权的机关应在法定起诉期限届满之日起三个月内申请。',
    'Application within three months after the period to sue.',
  ),
}
