// What pages of statistics add to the report's style: one paper, one ink, one font for both; figures at the end of
// their columns, the answer set large, pictures as wide as the page.
import { pictureStyle } from "../pictures/index.js";
import { pageStyle } from "../style.js";

/** `runningHead` stands on every printed page and must hold no quotation mark. */
export function statisticStyle(fontBase64: string, runningHead: string): string {
  return `${pageStyle(fontBase64, runningHead)}${own}${pictureStyle}`;
}

const own = `
.statistic-page>p,.statistic-page .head>p,.statistic-page .rules{max-width:42rem}
.answer{font-size:1.35rem;line-height:1.5;text-wrap:pretty}
html[lang=ar] .answer{line-height:1.7}
.answer+*,.frame+p,.frame+.picture{margin-block-start:1.2rem}
.frame+.region{margin-block-start:1.8rem}
.statistic-page .frame dd{overflow-wrap:anywhere;max-width:44rem}
.statistic-page .frame div{grid-template-columns:12rem 1fr}
.copy{background:var(--wash);border-inline-start:2px solid var(--accent);padding:.7rem 1rem;margin-block:1rem;max-width:44rem;white-space:normal}
table.statistic{width:auto;min-width:min(100%,30rem)}
.statistic td,.statistic th{vertical-align:baseline}
.statistic .figure{text-align:right;white-space:nowrap;font-variant-numeric:lining-nums tabular-nums}
.statistic thead .figure{white-space:normal}
.statistic caption span{display:block;position:sticky;inset-inline-start:0;max-inline-size:min(42rem,100vw - 2.2rem)}
.statistic tbody tr:has(+.remark){border-block-end:0}
.statistic .remark td{padding-block-start:0;color:var(--warning)}
.statistic th[scope=row]{min-width:6rem;max-width:18rem;overflow-wrap:anywhere}
.statistic bdi[dir=ltr]{white-space:nowrap}
.statistic tr:target>*{background:var(--wash)}
.picture{margin-block:1.8rem}
.picture .region{margin-block:0 .6rem}
.picture figcaption{color:var(--grey);font-size:.9rem;max-width:42rem}
.picture svg{max-width:100%;height:auto}
@media (max-width:44rem){.statistic-page .frame div{grid-template-columns:1fr}.answer{font-size:1.2rem}}
@media print{table.statistic{font-size:.8rem}.picture{break-inside:avoid}}
`;
