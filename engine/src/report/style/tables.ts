/** Tables: rules above, under the head and below; nothing vertical, no stripes. */
export const tableStyle = `
.caption,figcaption{max-width:58em;font:14px/1.4 var(--sans);text-wrap:pretty}
.table{margin-top:22px}
.caption{margin:0 0 8px}
.aftertext{max-width:58em;margin:5px 0 0;font:12.5px/1.45 var(--sans);color:var(--weak)}
.aftertext b{color:var(--soft)}

.scroll{position:relative;overflow-x:auto}
table{width:100%;border-collapse:collapse;border-top:1.5px solid var(--ink);border-bottom:1.5px solid var(--ink);font:13.5px/1.36 var(--sans);font-variant-numeric:tabular-nums lining-nums}
th,td{padding:4px 0 4px 16px;text-align:right;vertical-align:baseline;font-weight:400}
th:first-child,td:first-child{padding-left:0;text-align:left}
thead th{padding-top:7px;padding-bottom:6px;border-bottom:1px solid var(--rule);vertical-align:bottom;color:var(--soft);font-size:12.5px;line-height:1.3}
.text,.unit{text-align:left}
td.number{white-space:nowrap}
td.unit{color:var(--weak);font-size:12.5px;white-space:nowrap}
.unit-below{display:none}
.apart,table:not(.claims) .number+.text{padding-left:28px}
.table:not(:has(.claims,tr>:nth-child(6))){max-width:720px}
thead th.span{padding-top:6px;padding-bottom:0;border-bottom:0;text-align:center}
thead th.span span{display:block;padding-bottom:4px;border-bottom:1px solid var(--hair)}
thead .under th{padding-top:4px;padding-bottom:5px}
thead .under th:first-child{padding-left:28px;text-align:right}
tbody.title th{padding-top:11px;font-weight:600}
.level-1:first-child{padding-left:16px}
.level-2:first-child{padding-left:32px}
.spanning.level-1,.spanning.level-2{color:var(--soft)}
td.number .footnote-mark{position:absolute;margin-left:1px;line-height:1.2}
td .interval{color:inherit}
td .detail,th .detail{color:var(--soft);font-size:12.5px}
.data tbody th{min-width:17em}

.regression td,.regression th{padding-top:2px;padding-bottom:2px}
.regression tbody tr:first-child>*{padding-top:7px}
.regression tbody tr:last-child>*{padding-bottom:7px}
.regression tr:has(.detail)>*{padding-bottom:6px}
.regression td .detail{padding-top:2px}
.regression td .c-mark,.forecast td .c-mark{margin-right:5px}
.regression tbody th{min-width:11em}
tbody.ruled{border-top:1px solid var(--rule)}

.claims td,.claims th{padding:7px 0 7px 16px;vertical-align:top;text-align:left}
.claims td.number,.claims th.number{text-align:right}
.claims th:first-child{width:20%;padding-left:0}
.claims thead .text:not(:first-child){width:27%}
.claims tbody tr{border-top:1px solid var(--hair)}
.claims tbody tr:first-child{border-top:0}
.claims .detail{font-size:12px;color:var(--weak)}
.claims .label,.words .label{display:none}
.claims td:has(.agreement){padding-left:36px}
.claims .agreement{margin-left:-20px}

.words td,.words th{padding-top:6px;padding-bottom:6px;vertical-align:top}
.words tbody th{width:24%}
.words td.text{hyphens:auto}
.words tbody tr+tr{border-top:1px solid var(--hair)}
.table:has(.words){max-width:860px}

details{margin-top:8px;font:13px/1.4 var(--sans)}
summary{width:max-content;max-width:100%;color:var(--soft);text-decoration:underline;text-decoration-color:var(--hair);text-underline-offset:3px;cursor:pointer}
details table{width:auto;min-width:60%;margin-top:8px;font-size:12.5px}
`;
