// The page's one style, as text: paper, ink, one accent, one warning. Set for reading quotations in two scripts:
// one font for both, generous lines, a measure of about 70 characters. Logical properties throughout, so the
// right-to-left page is the same design mirrored. Checked by eye at 1280 and 375 pixels and on A4.

/** The style with the font inside it; `runningHead` stands on every printed page and must hold no quotation mark. */
export function pageStyle(fontBase64: string, runningHead: string): string {
  return `@font-face{font-family:"Isnad Amiri";src:url(data:font/woff2;base64,${fontBase64}) format("woff2");font-weight:400;font-style:normal;font-display:block}
${screen}${phone}${dark}${paper}@page{@top-center{content:"${runningHead}";font:9pt "Isnad Amiri",serif;color:#7a200c}@bottom-center{content:counter(page);font:9pt "Isnad Amiri",serif;color:#444}}
`;
}

const screen = `
:root{--paper:#fdfbf7;--ink:#1f1c18;--grey:#635b50;--faint:#8a8175;--rule:#d8d0c2;--hair:#e9e3d8;--accent:#1d4d63;--warning:#8c2a12;--wash:#f6f0e4;--mark:#f5e3ae;color-scheme:light}
*{box-sizing:border-box}
html{font:400 19px/1.62 "Isnad Amiri",serif;font-synthesis:none;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
html[lang=ar]{line-height:1.8}
body{margin:0}
main{max-width:60rem;margin:0 auto;padding:3.5rem 2rem 6rem}
main:focus{outline:none}
h1,h2,h3,p,dl,dd,ul,ol,figure,blockquote,table{margin:0;padding:0}
h1,h2,h3,th,caption,b,strong,summary{font-weight:400}
p+p,p+ul,ul+p,p+dl{margin-block-start:.7rem}
section p,header p,.caveats,.rules,.findings,.questions{max-width:40rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em;text-decoration-color:color-mix(in srgb,var(--accent) 45%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:1px}
.skip{position:absolute;inset-inline-start:-100vw;background:var(--paper);padding:.5rem 1rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;z-index:2}
small{font-size:.79rem;line-height:1.45;display:block}
q{quotes:"“" "”"}
[lang=ar] q,q:lang(ar){quotes:"«" "»"}
.none{color:var(--grey)}
.conflict,.differs,.refused,.mark,.weak{color:var(--warning)}
blockquote .mark,.list .mark,.source .mark{display:inline;margin-inline:.4em}
.more{color:var(--grey);font-size:.85rem}
code,[dir=ltr].file,.file{font-size:.79rem;color:var(--grey);overflow-wrap:anywhere}

.imprint{color:var(--accent);font-size:.9rem;border-block-end:1px solid var(--rule);padding-block-end:.5rem;max-width:none!important}
h1{font-size:2.5rem;line-height:1.18;margin-block:2.2rem .6rem;max-width:46rem;text-wrap:balance}
.head>.question{font-size:1.3rem;line-height:1.5;color:var(--grey);max-width:42rem;text-wrap:pretty}
.frame{margin-block-start:1.2rem;font-size:.9rem}
.frame div{display:grid;grid-template-columns:9rem 1fr;gap:1rem;padding-block:.3rem;border-block-start:1px solid var(--hair)}
.frame dt{color:var(--grey)}
.frame dd{max-width:40rem}
.banner{margin-block:2rem;border-block:1px solid var(--warning);padding-block:1rem}
.banner strong{display:block;font-size:1.25rem;color:var(--warning)}
.banner p{max-width:44rem}
.care{color:var(--grey);font-size:.88rem}
.figures{display:grid;grid-template-columns:repeat(2,auto) 1.6fr 1fr;gap:1rem 2.5rem;margin-block:2rem}
.figures dt{font-size:.85rem;color:var(--grey)}
.figures small{color:var(--grey);line-height:1.4}
.totals{list-style:none}
.totals li+li{margin-block-start:.3rem;border-block-start:1px solid var(--hair)}
.figures dd{font-size:2rem;line-height:1.35}
.figures .languages{list-style:none;font-size:.95rem;line-height:1.5}
.figures .more{font-size:.85rem}
.figures .none{font-size:1.2rem}
.findings,.caveats,.rules,.questions,.unread,.sums{padding-inline-start:1.2rem}
.findings li+li,.rules li+li,.questions li+li,.unread>li+li{margin-block-start:.8rem}
.unread ul{padding-inline-start:1.2rem;font-size:.85rem;overflow-wrap:anywhere}
.findings{list-style:none;padding-inline-start:0;font-size:1.08rem}

h2{font-size:1.7rem;line-height:1.3;margin-block:4.2rem 1rem;padding-block-start:1rem;border-block-start:1px solid var(--ink);text-wrap:balance}
h2.unnumbered{font-size:1rem;color:var(--accent);border:0;padding:0;margin-block:2rem .5rem}
h3{font-size:1.2rem;line-height:1.4;margin-block:2.2rem .6rem}
.ordinal{color:var(--accent);margin-inline-end:.35em}
.contents{border-block-start:1px solid var(--rule);margin-block-start:2.5rem}
.contents h2.unnumbered{margin-block-start:1rem}
.contents ol{columns:2;column-gap:3rem;padding-inline-start:1.4rem;font-size:.95rem}
.contents li::marker{color:var(--accent)}
.contents a{color:inherit;text-decoration:none}
.contents a:hover{text-decoration:underline}
.caveats{list-style:none;border-inline-start:2px solid var(--warning);padding-inline-start:.9rem;margin-block:1rem;font-size:.88rem;color:var(--grey)}
.warning{border-inline-start:2px solid var(--warning);padding-inline-start:.9rem;color:var(--warning);margin-block:1rem}
.warning a{color:inherit;text-decoration-color:currentColor}

.region{overflow-x:auto;margin-block:1.4rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5}
.tallies caption{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
caption{text-align:start;color:var(--grey);padding-block-end:.4rem}
thead th{color:var(--grey);font-size:.82rem;border-block:1px solid var(--rule);line-height:1.35}
th,td{text-align:start;vertical-align:top;padding:.4rem .8rem .4rem 0;padding-inline:0 1rem}
tbody tr{border-block-end:1px solid var(--hair)}
tbody:last-child tr:last-child,tbody:last-of-type tr:last-child{border-block-end-color:var(--rule)}
td.count{white-space:nowrap}
th small,td small{white-space:normal}
td.count small{white-space:nowrap}
thead small{font-size:.74rem}
table.numbers{table-layout:fixed;min-width:40rem}
.numbers thead th:nth-child(1){width:16%}.numbers thead th:nth-child(2){width:14%}.numbers thead th:nth-child(3){width:27%}
.place{color:var(--grey)}
tr.group th{color:var(--accent);padding-block-start:.9rem;font-size:.9rem}
.number{font-variant-numeric:lining-nums tabular-nums}
td.stated{font-size:1.25rem;line-height:1.3;min-width:6rem}
td.stated [lang]{font-size:1rem}
td small.question{color:var(--warning)}
.reasons{list-style:none}
.reasons .suspected b,.reasons .refused b{color:var(--warning)}
.reasons .refused{color:inherit}
.grade{color:var(--grey)}
td.stated .grade{font-size:.82rem;line-height:1.45}
table.documents td:nth-child(3),table.documents td:nth-child(4){min-width:7rem}
table.documents th[scope=row]{min-width:9rem}

.contrasts td.axis,.contrasts th.axis{padding-inline:0;width:17%}
.contrasts th.axis{color:var(--grey);font-size:.74rem}
.contrasts th.axis.start{text-align:end;padding-inline-end:.5rem}
.contrasts th.axis.end{padding-inline-start:.5rem}
.contrasts td.axis.start{border-inline-end:1px solid var(--ink)}
.contrasts .promise{text-align:end}
.contrasts .reality.count{padding-inline-start:1rem}
.contrasts thead th:first-child{text-align:end}
.contrasts thead th:last-child{padding-inline-start:1rem}
.contrasts th,.contrasts td{vertical-align:middle}
.contrasts th[scope=row],.contrasts td:last-child{width:24%}
.bar{display:block;width:100%;height:.85rem;overflow:visible}
.bar.promise rect{fill:var(--faint)}
.bar.reality rect,.bar.tally rect{fill:var(--accent)}
.bar.tally{height:.5rem;margin-block-start:.5rem}
.tallies th[scope=row]{width:46%}
.tallies .measure{width:24%}
.tallies .aside{color:var(--grey)}
summary{cursor:pointer}
.tallies summary{list-style:none}
.tallies summary::-webkit-details-marker{display:none}
.tallies summary:hover{color:var(--accent)}
.definition{font-size:.85rem;color:var(--grey);padding-block:.3rem .4rem;line-height:1.5}
.definition p+p{margin-block-start:.2rem}
.absent{font-size:.88rem;color:var(--grey);max-width:44rem}

.chains figcaption{color:var(--grey);font-size:.9rem;max-width:40rem}
.chains{margin-block:1.8rem}
.drawing{min-width:46rem}
.layers{display:grid;max-width:none!important;color:var(--grey);font-size:.82rem;text-align:center;border-block:1px solid var(--rule);line-height:2}
.columns-1{grid-template-columns:1fr}.columns-2{grid-template-columns:repeat(2,1fr)}.columns-3{grid-template-columns:repeat(3,1fr)}.columns-4{grid-template-columns:repeat(4,1fr)}.columns-5{grid-template-columns:repeat(5,1fr)}.columns-6{grid-template-columns:repeat(6,1fr)}.columns-7{grid-template-columns:repeat(7,1fr)}.columns-8{grid-template-columns:repeat(8,1fr)}
.wide{min-width:68rem}
.origin-chain{border-block-end:1px solid var(--hair);padding-block:.5rem .9rem}
.origin-label{font-size:.78rem;color:var(--grey);line-height:1.4}
svg.chain{display:block;width:100%;height:auto}
.chain .name{font-family:"Isnad Amiri",serif;font-size:16px;fill:var(--ink)}
.chain a .name{fill:var(--accent)}
.chain a:hover .name{text-decoration:underline}
.chain a:focus-visible .plate{stroke:var(--accent);stroke-width:2}
.chain .plate{fill:var(--paper)}
.chain .nameless .name{fill:var(--grey)}
.chain .looped .name{fill:var(--warning)}
.edge{fill:none;stroke:var(--faint);stroke-width:1.1}
.edge.suspected{stroke-dasharray:4 4}
.edge.looped{stroke:var(--warning)}
.verdict circle{fill:var(--paper);stroke:var(--ink);stroke-width:1}
.verdict path{fill:none;stroke:var(--ink);stroke-width:1.5}
.verdict.refused circle,.verdict.refused path{stroke:var(--warning)}
.edge.refused{stroke-dasharray:1 4}
.layers.hands{border-block-end:0;text-align:start;justify-items:start}
.drift text{font-family:"Isnad Amiri",serif;font-size:13px;fill:var(--grey)}
.drift .outlet{font-size:16px;fill:var(--accent)}
.drift .quote{font-size:16px;fill:var(--ink)}
.drift .change{fill:var(--warning)}
.drift .plate{stroke:var(--rule);stroke-width:1}
.drift .changed .plate{fill:var(--wash);stroke:var(--warning);stroke-width:2}
.drift a:hover .outlet{text-decoration:underline}
.edge.changed{stroke:var(--warning);stroke-width:1.6}
.in-words{font-size:.9rem;margin-block-start:.8rem}
.in-words ol{padding-inline-start:1.6rem;margin-block-start:.5rem}
.in-words ul{list-style:none;color:var(--grey)}

.doubts{padding-inline-start:1.6rem}
.doubts>li+li{margin-block-start:1.6rem}
.doubts .frame{margin-block-start:0}
.doubts .frame small{color:var(--grey)}
.command span{white-space:nowrap}
.doubts .command{color:var(--ink);background:var(--wash);padding:.1rem .4rem}
.doubts p+p{margin-block-start:.2rem}
.decisions{list-style:none;max-width:44rem}
.decisions li+li{margin-block-start:.8rem}
.decisions small{color:var(--grey)}

.text{margin-block-start:1.8rem;border-block-start:1px solid var(--hair);padding-block-start:.8rem;max-width:46rem}
h4{font-size:1.05rem;line-height:1.4;font-weight:400;margin:0}
.source{font-size:.74rem;line-height:1.5;color:var(--grey);max-width:none!important;overflow-wrap:anywhere}
.text .source{margin-block-end:.5rem}
blockquote{line-height:1.62;white-space:pre-line;overflow-wrap:anywhere}
blockquote:lang(ar){font-size:1.06rem;line-height:1.8}
blockquote p{max-width:none!important}
blockquote p+p{margin-block-start:.35rem}
blockquote [data-n]::before{content:attr(data-n);display:inline-block;font-size:.62rem;line-height:1;vertical-align:.5em;margin-inline-end:.3em;color:var(--accent)}
blockquote .around::before{color:inherit}
blockquote :target{background:var(--wash);outline:.3em solid var(--wash)}
.text:target h4,.list:target h4{color:var(--warning)}
.around,.gap{color:var(--grey)}
mark{background:linear-gradient(transparent 16%,var(--mark) 16% 84%,transparent 84%);color:inherit;padding:.05em .12em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.lists{columns:2;column-gap:2.4rem;font-size:.79rem;line-height:1.45;margin-block-start:1rem}
.list{margin-block-end:.9rem}
.list h4{font-size:.86rem;break-after:avoid}
.list ul{list-style:none;color:var(--grey)}
.list li{padding-inline-start:.8em;text-indent:-.8em}
.list q{color:var(--ink)}
.back{font-size:.74rem;color:var(--grey)}
bdi[dir=ltr]{overflow-wrap:anywhere}

dialog{inset-block:0;inset-inline:auto 0;margin:0;margin-inline-start:auto;width:min(36rem,100vw);height:100vh;height:100dvh;max-height:none;max-width:none;border:0;border-inline-start:1px solid var(--rule);background:var(--paper);color:var(--ink);padding:0}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:rgb(31 28 24/.28)}
.panel-bar{display:flex;gap:1rem;justify-content:space-between;align-items:center;padding:.7rem 1.6rem;border-block-end:1px solid var(--rule);font-size:.82rem;line-height:1.4;color:var(--grey)}
button{font:inherit;font-size:.9rem;color:var(--accent);background:none;border:1px solid var(--rule);border-radius:2px;padding:.15rem .8rem;cursor:pointer}
#panel-body{overflow-y:auto;padding:0 1.6rem 2rem;flex:1}
#panel-body h3{font-size:1rem;color:var(--accent);margin:.9rem 0 .6rem}
#panel-body ol{list-style:none}
#panel-body li+li{margin-block-start:1.1rem}
#panel-body li{padding-inline-start:.8rem;border-inline-start:2px solid transparent}
#panel-body li:focus{outline:none;border-inline-start-color:var(--accent)}
`;

const phone = `
@media (max-width:44rem){
table.numbers{table-layout:auto;min-width:0}
html{font-size:18px}
main{padding:1.5rem 1.1rem 4rem}
h1{font-size:1.9rem;margin-block-start:1.4rem}
h2{font-size:1.45rem;margin-block-start:3rem}
.frame div{grid-template-columns:1fr;gap:0}
.figures{grid-template-columns:1fr 1fr;gap:1rem 1.5rem}
.figures dd{font-size:1.6rem}
.contents ol,.lists{columns:1}
.documents thead,.origins thead,.numbers thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.documents tr,.origins tr,.numbers tr{display:block;padding-block:.6rem}
.documents td,.documents th,.origins td,.origins th,.numbers td,.numbers th{display:block;padding:0 0 .2rem}
.documents td[data-label]::before,.origins td[data-label]::before,.numbers td[data-label]::before{content:attr(data-label) ": ";color:var(--grey);font-size:.82rem}
.documents td.count:first-child,.origins td.count:first-child{display:none}
.documents th[scope=row],.origins th[scope=row]{font-size:1.05rem}
.tallies th[scope=row]{width:auto}
.tallies .measure{display:none}
.tallies thead th[colspan]{width:auto}
.contrasts{min-width:38rem}
}
`;

const dark = `
@media (prefers-color-scheme:dark){
:root{--paper:#191713;--ink:#ece6da;--grey:#b0a797;--faint:#8f8676;--rule:#4a443a;--hair:#332f28;--accent:#9cc7d8;--warning:#f0a489;--wash:#23201a;--mark:#54461d;color-scheme:dark}
}
`;

const paper = `
@media print{
@page{size:A4;margin:22mm 18mm 22mm}
:root{--paper:#fff;--ink:#000;--grey:#444;--faint:#777;--rule:#999;--hair:#ccc;--accent:#123c4f;--warning:#7a200c;--mark:#eee;color-scheme:light}
html{font-size:10.5pt}
main{max-width:none;padding:0}
.skip,dialog,.back{display:none}
a{color:inherit;text-decoration:none}
a.number::after{content:" [" attr(data-entry) "]";font-size:.68em;color:var(--grey)}
h2,h3,h4,caption,thead,.layers,.origin-label{break-after:avoid}
tr,.origin-chain,.warning,.banner,.contents,.doubts>li,.decisions>li{break-inside:avoid}
.region{overflow:visible}
.drawing,.wide{min-width:0}
.region:focus{outline:none}
mark{text-decoration:underline;text-decoration-thickness:1px}
.in-words::details-content,.absent::details-content{content-visibility:visible;block-size:auto;display:block}
}
`;
