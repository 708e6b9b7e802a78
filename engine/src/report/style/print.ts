import type { RunningHeads } from '../document.ts';
import { cssString } from '../html/escape.ts';

/** A4: running head from page 2, source and page n / N at the foot. */
export function printStyle({ title, period, source }: RunningHeads): string {
  const box = (content: string, side: 'top' | 'bottom'): string =>
    `content:${content};font:8pt "Segoe UI","Noto Sans",sans-serif;color:#454d56;${side === 'top' ? 'vertical-align:bottom;padding-bottom:4mm' : 'vertical-align:top;padding-top:4mm'}`;
  return `
@page{size:A4;margin:19mm 18mm 17mm;
@top-left{${box(cssString(title), 'top')}}
@top-right{${box(cssString(period), 'top')}}
@bottom-left{${box(cssString(source), 'bottom')}}
@bottom-right{${box('counter(page) " / " counter(pages)', 'bottom')}}}
@page:first{margin-top:15mm;@top-left{content:""}@top-right{content:""}}
@media print{
.bar,details,#why,footer{display:none!important}
html{background:none}
body{font-size:9.6pt;line-height:1.46}
.page{width:auto}
a{text-decoration:none}
.c-mark{width:10px;height:10px;vertical-align:-1px}
p{margin-bottom:6px;orphans:3;widows:3}
header{padding:0}
.kicker{font-size:8.4pt}
h1{font-size:20pt}
.subtitle{font-size:11pt}
.meta{grid-template-columns:repeat(4,auto);gap:4px 18px;margin-top:12px;padding:6px 0 7px;font-size:8.3pt}
dt{font-size:7.8pt}
.definitions{font-size:8.3pt}
section{margin-top:24px}
h2{margin-bottom:8px;padding-top:7px;font-size:14pt}
h3{margin:14px 0 5px;font-size:9.6pt}
h2,h3,.caption,.unit-line,.key{break-after:avoid}
h2+*{break-before:avoid}
.findings{gap:8px 8mm;margin-top:12px}
.findings li{padding-top:6px}
.findings p{font-size:9.1pt;line-height:1.45}
.findings .verdict{margin-bottom:2px;font-size:8.2pt}

.annotated{grid-template-columns:minmax(0,122mm) minmax(0,1fr);column-gap:6mm}
.annotated+.annotated{margin-top:12px}
.annotated.wide{display:block}
aside{font-size:7.9pt;line-height:1.4}
aside a{text-decoration:none}
.c-mark{width:10px;height:10px;vertical-align:-1px}
p{margin-bottom:6px;break-inside:avoid}
.annotated.wide aside{columns:3;column-gap:5mm;margin-top:8px;padding:0}

tr,figure,li,.equation{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.table{margin-top:12px}
.table:not(:has(tr:nth-child(14),tbody:nth-of-type(6))){break-inside:avoid}
table{font-size:8.2pt;line-height:1.3}
th,td{padding-top:2.2px;padding-bottom:2.2px;padding-left:9px}
thead th,td.unit,td .detail,th .detail{font-size:7.7pt}
.apart{padding-left:16px}
.data tbody th{min-width:0}
.regression td,.regression th{padding-top:.6px;padding-bottom:.6px}
.regression td .detail{padding-top:1px}
.regression tr:has(.detail)>*{padding-bottom:3px}
.claims{font-size:7.8pt}
.claims td,.claims th{padding-top:3px;padding-bottom:3px;padding-left:10px}
.claims td:has(.agreement){padding-left:30px}
.claims .agreement{width:11px;height:10px}
.claims .detail{font-size:7.4pt}
.caption,figcaption{font-size:8.8pt}
.caption{margin-bottom:5px}
figcaption{margin-top:5px}
.aftertext{margin-top:3px;font-size:7.8pt}

figure{max-width:none;margin-top:12px}
.unit-line,.key{margin-bottom:4px;font-size:8pt}
.groups{column-gap:5mm}
.group h3{margin-bottom:5px;padding-top:5px;font-size:8.3pt}
.group .leads-to{margin-right:-4mm}
.panel{margin-bottom:8px}
.panel h4{font-size:8pt}
.panel .unit{font-size:7.5pt}
.ends{font-size:7.7pt}
.formula{margin:6px 0 2px;font-size:12pt}
.where{font-size:8.2pt}
.warnings{column-gap:8mm;font-size:7.8pt;line-height:1.36}
.warnings li{padding-bottom:5px}
.signs ul{gap:2px 6mm;font-size:8pt}
.signs{break-inside:avoid}
}
`;
}
