// What `npm start` tells: where to go and who lives there.
import { inRoot } from './paths.mjs'

export async function printBanner({ url, consoleUrl }, gateway) {
  const { personas } = await import(inRoot('packages/province-sandbox/dist/index.js'))
  const lines = [
    '',
    '  掌办已就绪',
    '',
    `  居民与工作人员   ${url}`,
    `  沙箱控制台       ${consoleUrl}   短信验证码、激活码、证照、故障开关都在这里`,
    '',
    '  人物（手机号登录，验证码在控制台的“短信”里）',
    ...personas.map(
      ({ name, phone, idNumber, role, hint }) =>
        `    ${pad(name, 10)}${(phone ?? '—').padEnd(13)}${idNumber}  ${pad(roleNames[role] ?? role, 10)}${hint}`,
    ),
    '',
    '  按 Ctrl-C 停止。',
    '',
  ]
  console.log(lines.join('\n'))
  gateway?.print()
}

const roleNames = { citizen: '居民', operator: '经营者', clerk: '工作人员', child: '未成年' }

/** Pads by display width: a Chinese character takes two columns. */
function pad(text, width) {
  const taken = [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, width - taken))
}
