/** Figures, their keys, and the overview. The drawings bring their own style. */
export const figureStyle = `
figure{max-width:720px;min-width:0;margin:22px 0 0}
figcaption{margin-top:8px}
.unit-line{margin:0 0 8px;font:13px/1.35 var(--sans);color:var(--soft)}
.key{display:flex;flex-wrap:wrap;gap:3px 18px;margin:0 0 8px;padding:0;list-style:none;font:12.5px/1.4 var(--sans);color:var(--soft)}
.key .c-mark{margin-right:5px;vertical-align:-2px}

.overview{max-width:none;margin-top:6px}
.groups{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));column-gap:26px}
.group{display:grid;grid-template-columns:subgrid;grid-template-rows:subgrid;min-width:0}
.rows-1{grid-row:span 5}.rows-2{grid-row:span 9}.rows-3{grid-row:span 13}.rows-4{grid-row:span 17}
.columns-2{grid-column:span 2}
.group h3{grid-column:1/-1;display:flex;justify-content:space-between;gap:8px;margin:0 0 10px;padding-top:7px;border-top:1px solid var(--ink);font-size:13.5px;line-height:1.3}
.group .leads-to{margin-right:-21px;color:var(--weak);font-weight:400}
.panels{display:contents}
.panel{display:grid;grid-template-columns:minmax(0,1fr);grid-template-rows:subgrid;grid-row:span 4;min-width:0;margin-bottom:18px;font-family:var(--sans)}
.panel h4{display:flex;gap:6px;margin:0;font:600 13px/1.32 var(--sans)}
.panel h4>span{min-width:0;overflow-wrap:anywhere}
.panel h4 .c-mark{flex:none;margin-top:2px}
.panel .unit{margin:0 0 2px;color:var(--weak);font-size:12px;line-height:1.3}
.ends{display:flex;flex-wrap:wrap;align-content:flex-start;justify-content:space-between;gap:0 6px;margin:0;color:var(--soft);font-size:12.5px;line-height:1.4}
.ends strong{color:var(--ink)}
`;
