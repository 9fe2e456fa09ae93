import { passwordLength, type PasswordFault } from '../../../domain/password.ts'
import { inBothLanguages } from './wording.ts'

const { least, most } = passwordLength

export const passwordText = inBothLanguages(
  {
    sub: '改后，您在别处的登录全部退出，这里不用重新登录',
    old: '现在的密码',
    fresh: '新密码',
    again: '再输一遍新密码',
    rules: [
      `${least} 到 ${most} 个字符，汉字、空格都可以用`,
      '字母（含汉字）、数字、符号，至少用两类',
      '不同的字符至少 5 个',
      '不能含有您的账号，不能和现在的密码一样',
    ].join('；'),
    show: '显示密码',
    hide: '隐藏密码',
    submit: '修改密码',
    submitting: '正在修改',
    cancel: '不改了',
    needOld: '填写现在的密码',
    needFresh: '填写新密码',
    needAgain: '再输一遍新密码',
    differs: '两遍不一样，请重新输入',
    wrong: (left: number) => `现在的密码不对，还可以试 ${left} 次`,
    locked: (until: string) => `连错次数已满，${until} 后再试；忘了密码请联系管理员`,
    faults: {
      'too-short': `不足 ${least} 个字符`,
      'too-long': `超过 ${most} 个字符`,
      'one-kind': '只有一类字符',
      'few-characters': '不同的字符不到 5 个',
      'holds-account': '含有您的账号',
      unchanged: '和现在的密码一样',
    } satisfies Record<PasswordFault, string>,
    also: '，',
    done: (ended: number) => (ended === 0 ? '密码已修改' : `密码已修改，您在别处的 ${ended} 处登录已退出`),
    failed: '密码没有改成',
    demo: '演示账号的密码是公开的，大家共用，不能修改。',
    demoHint: '正式启用后，每个人用管理员发的密码登录，在这里改成自己的。',
    back: '回到待办',
  },
  {
    sub: 'Afterwards you are signed out everywhere else; here you stay signed in',
    old: 'Present password',
    fresh: 'New password',
    again: 'New password again',
    rules: [
      `${least} to ${most} characters; Chinese and spaces are welcome`,
      'two kinds at least of letters, digits and signs',
      'five different characters at least',
      'without your account, and not the present one',
    ].join('; '),
    show: 'Show passwords',
    hide: 'Hide passwords',
    submit: 'Change password',
    submitting: 'Changing',
    cancel: 'Leave it as it is',
    needOld: 'Enter your present password',
    needFresh: 'Enter a new password',
    needAgain: 'Enter the new password again',
    differs: 'The two are not the same; type them again',
    wrong: (left) => `The present password is wrong; ${left} ${left === 1 ? 'try' : 'tries'} left`,
    locked: (until) => `Too many wrong tries; try again after ${until}. If you forgot it, call the administrator`,
    faults: {
      'too-short': `fewer than ${least} characters`,
      'too-long': `more than ${most} characters`,
      'one-kind': 'one kind of character only',
      'few-characters': 'fewer than five different characters',
      'holds-account': 'holds your account',
      unchanged: 'the same as the present one',
    },
    also: ', ',
    done: (ended) =>
      ended === 0
        ? 'Password changed'
        : `Password changed; ${ended} other ${ended === 1 ? 'session' : 'sessions'} of yours ended`,
    failed: 'Password not changed',
    demo: 'The password of the demo sign-ins is public and shared by everybody; it cannot be changed.',
    demoHint: 'At work, everybody signs in with the password the administrator gave, and changes it here.',
    back: 'To my work-list',
  },
)
