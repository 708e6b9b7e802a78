/** Numbers that can be asked, the answer, marks, equations. */
export const numberStyle = `
data[data-number]{border-radius:1px;font-variant-numeric:tabular-nums lining-nums;white-space:nowrap;cursor:help}
data[data-number]:hover,data.explained{background:color-mix(in srgb,var(--blue) 13%,transparent);box-shadow:0 1px 0 var(--blue)}
data[data-number]:focus-visible,data.explained{outline:2px solid var(--blue);outline-offset:1px}
data.weak{color:var(--weak);text-decoration:underline dashed 1px var(--rule);text-underline-offset:.24em;text-decoration-skip-ink:none}
@media (prefers-reduced-motion:no-preference){data[data-number],.warning-tag{transition:background-color .12s}}
@media (hover:none){data[data-number]{cursor:pointer}}

.missing{color:var(--weak)}
.agreement{display:inline-block;width:14px;height:12px;margin-right:6px;vertical-align:-1px;fill:none;stroke:currentColor;stroke-width:1.4}
.aftertext .agreement{width:12px;height:10px;margin:0 2px}

.equation{margin:22px 0 12px}
.formula{display:flex;justify-content:space-between;align-items:baseline;gap:16px;max-width:none;margin:14px 0 4px;font-size:19px;line-height:1.5;overflow-wrap:anywhere}
.formula sup{font-size:.68em;vertical-align:.62em}
.formula sub{font-size:.68em}
.formula>.label{flex:none;color:var(--soft);font-size:16px}
.where{max-width:58em;margin:0;font:13.5px/1.5 var(--sans);color:var(--soft)}

#why{position:absolute;z-index:1;width:min(400px,100vw - 24px);max-height:min(70vh,560px);overflow:auto;padding:12px 14px;border:1px solid var(--ink);border-radius:3px;background:var(--paper);color:var(--ink);font:13px/1.45 var(--sans)}
#why[hidden]{display:none}
#why:focus{outline:0}
#why h4{margin:0 0 2px;font:600 13.5px/1.35 var(--sans)}
#why .full-value{margin:0 0 8px;color:var(--soft);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
#why dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 12px;margin:0}
#why dt{font-size:inherit}
#why dd{min-width:0;margin:0;overflow-wrap:anywhere}
#why code{display:block;font-size:12.5px}
#why .warns{margin:8px 0 0;padding-top:7px;border-top:1px solid var(--hair)}
`;
