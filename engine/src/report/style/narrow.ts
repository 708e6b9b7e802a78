/** One column below 1000 px, telephone below 620 px. */
export const narrowStyle = `
@media screen and (max-width:1000px){
.annotated{grid-template-columns:minmax(0,1fr)}
aside{margin-top:14px;padding:0 0 0 12px;border-left:2px solid var(--hair)}
}
@media screen and (max-width:620px){
.page{width:calc(100% - 32px)}
.bar span{display:none}
.bar{justify-content:flex-end;min-height:0}
header{padding-top:26px}
h1{font-size:27px}
h2{font-size:21.5px}
.subtitle{font-size:17px}
.meta{grid-template-columns:1fr}
.meta>div{display:grid;grid-template-columns:104px 1fr;gap:10px}
.definitions>div{grid-template-columns:1fr;gap:0}
.findings,.groups,.signs ul{grid-template-columns:1fr}
.columns-2{grid-column:auto}
.group{display:block}
.group+.group{margin-top:6px}
.group .leads-to{display:none}
.panels{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:18px}
.warnings{columns:1}
.key li{white-space:normal}
.formula{font-size:17px}
#why dl{grid-template-columns:1fr;gap:0}
#why dd{margin-bottom:5px}

.scroll{margin-right:-16px;padding-right:16px}
.scroll th,.scroll td{padding-left:12px}
.scroll tbody th,.scroll thead tr:first-child th:first-child{position:sticky;left:0;z-index:1;min-width:3.6em;max-width:164px;padding-left:0;padding-right:6px;border-right:1px solid var(--hair);background:var(--paper);overflow-wrap:break-word}
.scroll .data tbody th{min-width:124px;font-size:13px}
.scroll tbody .level-1:first-child{padding-left:8px}
.scroll tbody .level-2:first-child{padding-left:16px}
.scroll tbody.title th,.scroll tbody th.spanning{max-width:none;border-right:0}
.scroll tbody.title th{font-size:inherit}
.scroll .under th:first-child{padding-left:12px}
.scroll td.text{min-width:116px}
td.unit,th.unit:not(:first-child){display:none}
.unit-below{display:block;color:var(--weak);font-size:11.5px}
.regression{font-size:12.5px}
.regression tbody th{min-width:0}
.regression td .detail{font-size:11.5px;white-space:normal}

.records{margin-right:0;padding-right:0}
.records table,.records tbody,.records tr,.records td,.records tbody th{display:block}
.records thead{position:absolute;height:1px;overflow:hidden;clip-path:inset(50%)}
.records tbody tr{padding:9px 0}
.records tbody th,.records tbody th:first-child{position:static;width:auto;max-width:none;padding:1px 0;border:0;font-weight:600}
.records th .detail{font-weight:400}
.records td,.records td.number,.records td:has(.agreement){display:grid;grid-template-columns:112px minmax(0,1fr);gap:10px;padding:1px 0;text-align:left;white-space:normal}
.records .label{display:block;color:var(--weak);font-size:12.5px}
.records .words td.text,.records .words td.number,.records .words td.unit{padding-left:0}
.records td.unit{display:grid}
.records td:has(>span:not(.label):empty),.records .unit-below{display:none}
.records .agreement{margin-left:0}
}
`;
