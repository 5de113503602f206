/** Style sheet of the exported file. It carries its own, so that it reads the same wherever it is opened or printed. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1b1f24;--quiet:#545d68;--line:#d0d7de;--page:#fff;--soft:#f4f6f8;
--high:#a3190f;--high-soft:#fdecea;--medium:#7a4d00;--medium-soft:#fff3d6;--low:#31506e;--low-soft:#e9f0f7}
@media screen and (prefers-color-scheme:dark){:root{--text:#e8eaed;--quiet:#aab3bd;--line:#3d444d;--page:#15181c;--soft:#1e2329;
--high:#ffb0a6;--high-soft:#3b1a17;--medium:#f5c56b;--medium-soft:#382807;--low:#a5c8ee;--low-soft:#182a3c}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:62rem;background:var(--page);color:var(--text);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
:lang(zh) em{font-style:normal}
:lang(zh){font-family:system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
h1{font-size:1.6rem;line-height:1.3;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem}
h3{font-size:1.05rem;line-height:1.45;margin:.4rem 0}h4,h3.minor{font-size:.95rem;margin:1rem 0 .2rem}.block{display:block}
p{margin:.3rem 0}ul,ol{margin:.3rem 0;padding-left:1.4rem}cite{font-style:normal;font-weight:600}
.quiet,small{color:var(--quiet);font-size:.875rem}.summary{font-size:1.05rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.8rem 0}dt{color:var(--quiet)}dd{margin:0}
.finding{border:1px solid var(--line);border-inline-start:.4rem solid var(--low);border-radius:.4rem;padding:.8rem 1rem;margin:.8rem 0}
.finding.high{border-inline-start-color:var(--high)}.finding.medium{border-inline-start-color:var(--medium)}
.tag{display:inline-block;white-space:nowrap;font-size:.8rem;font-weight:600;padding:.05rem .5rem;border-radius:.3rem;border:1px solid currentColor}
.tag.high{color:var(--high);background:var(--high-soft)}.tag.medium{color:var(--medium);background:var(--medium-soft)}
.tag.low{color:var(--low);background:var(--low-soft)}
.tag.mandatory{background:var(--text);color:var(--page);border-color:var(--text)}.tag.unmarked,.tag.unknown{border-style:dashed}
.not-verified{display:inline-block;border:1px dashed var(--medium);color:var(--medium);border-radius:.3rem;padding:0 .35rem;font-size:.85rem}
.known{margin-top:.5rem;font-size:.875rem;font-weight:600}.known-inferred,.known-unknown{text-decoration:underline dotted}
.says{color:var(--quiet)}code{font:.85em/1.5 ui-monospace,Consolas,monospace}
summary{cursor:pointer;padding:.25rem 0;font-weight:600}
summary:focus-visible{outline:3px solid var(--low);outline-offset:2px}
table{width:100%;border-collapse:collapse}th,td{text-align:start;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}
thead th{white-space:nowrap;font-size:.875rem;color:var(--quiet)}tbody th{font-weight:600;width:26%}tbody th .quiet{display:block;font-weight:400}
td:nth-child(5){width:28%}td summary{padding:0;font-weight:400;text-decoration:underline}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.8rem}
@media(max-width:45rem){thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,tbody th,td{display:block;width:auto!important}tr{padding:.7rem 0;border-bottom:1px solid var(--line)}
tbody th,td{border:0;padding:.15rem 0}td::before{content:attr(data-label) ": ";color:var(--quiet);font-size:.875rem}
td:last-child::before{content:none}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}}
@media print{:root{color-scheme:light}html{font-size:10pt}body{max-width:none;padding:0}.finding,tr{break-inside:avoid}
h2,h3,h4{break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}}
`;
