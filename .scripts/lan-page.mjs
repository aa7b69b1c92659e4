// The page that a phone opens to install the authority of this installation.

export const lanPage = ({ address, fingerprint }) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>掌办 · 安装本机证书</title>
<style>
  :root { color-scheme: light dark; --ground: #f5f7fa; --card: #fff; --text: #0f1b2a; --soft: #55606e; --line: #dde3ea; --brand: #0b5cad; --onbrand: #fff }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #0b121b; --card: #151e2a; --text: #f2f5f9; --soft: #a5b0bd; --line: #2a3644; --brand: #6cb2ff; --onbrand: #0b121b }
  }
  body { margin: 0; background: var(--ground); color: var(--text); font: 17px/1.7 -apple-system, 'PingFang SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif }
  main { max-width: 34rem; margin: 0 auto; padding: 32px 20px 48px }
  h1 { font-size: 26px; margin: 0 0 8px } h2 { font-size: 19px; margin: 0 0 8px }
  p { margin: 0 0 12px } .soft { color: var(--soft) }
  section { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 20px; margin-top: 16px }
  ol { margin: 0; padding-left: 1.3em } li { margin-bottom: 4px }
  .button { display: block; text-align: center; padding: 13px; border-radius: 10px; text-decoration: none; font-weight: 600; border: 1px solid var(--brand); color: var(--brand); margin-top: 12px }
  .first { background: var(--brand); color: var(--onbrand) }
  .button:focus-visible { outline: 3px solid var(--brand); outline-offset: 3px }
  code { font-size: 13px; word-break: break-all; color: var(--soft) }
</style>
</head>
<body>
<main>
  <h1>在手机上使用掌办</h1>
  <p class="soft">掌办运行在同一网络的一台电脑上，只供演示。</p>
  <section>
    <h2>直接打开</h2>
    <p>浏览器会提示证书不受信任，选择“继续访问”。登录、出示、扫码核验都能用；<strong>只有断网时打开掌办不行</strong>，那需要先安装证书。</p>
    <a class="button first" href="${address}">打开掌办</a>
  </section>
  <section>
    <h2>安装证书</h2>
    <p>证书由那台电脑自己生成，私钥没有离开过它。演示结束后，请在手机设置里删除。</p>
    <a class="button" href="/ca.crt">下载证书</a>
  </section>
  <section>
    <h2>iPhone、iPad</h2>
    <ol>
      <li>用 Safari 打开本页，点“下载证书”，选择“允许”。</li>
      <li>打开“设置”，点“已下载描述文件”，安装。</li>
      <li>到“通用 → 关于本机 → 证书信任设置”，打开“掌办 本机演示 CA”。</li>
    </ol>
  </section>
  <section>
    <h2>安卓手机</h2>
    <ol>
      <li>点“下载证书”，保存到手机。</li>
      <li>打开“设置 → 安全 → 加密与凭据 → 安装证书 → CA 证书”，选择刚才的文件。各品牌的叫法略有不同，可在设置里搜索“证书”。</li>
      <li>重新打开浏览器。</li>
    </ol>
  </section>
  <section>
    <h2>核对指纹（SHA-256）</h2>
    <code>${fingerprint}</code>
  </section>
</main>
</body>
</html>
`
