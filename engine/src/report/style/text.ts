/** Page, title, running text, findings, notes in the margin, warnings and signs. */
export const textStyle = `
*{box-sizing:border-box}
html{background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 var(--serif);font-variant-numeric:lining-nums;text-rendering:optimizeLegibility;overflow-wrap:break-word}
.page{width:min(1040px,100% - 64px);margin:0 auto}
p{margin:0 0 12px;max-width:41em;text-wrap:pretty}
:is(.table,figure)+:is(p,.list,.definitions){margin-top:22px}
a{color:inherit}
strong,b{font-weight:600}
sup,sub{font-size:.72em;line-height:0}
code{font:.92em/1.4 var(--mono);overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
.together{white-space:nowrap}
.interval{color:var(--soft)}
.variable{font-family:var(--serif)}
.detail{display:block}
.reference{text-decoration-color:var(--hair);text-underline-offset:3px}
.reference:hover{text-decoration-color:currentColor}

.bar{display:flex;justify-content:space-between;align-items:center;gap:16px;min-height:57px;padding:12px 0;border-bottom:1px solid var(--hair);font:13px/1.3 var(--sans);color:var(--soft)}
.bar b{color:var(--ink)}
.bar button{padding:4px 10px;border:1px solid var(--rule);border-radius:2px;background:none;color:var(--ink);font:inherit;cursor:pointer}
.bar button:hover{background:var(--wash)}

header{padding-top:40px}
.kicker{margin:0 0 8px;font:600 13px/1.3 var(--sans);color:var(--soft)}
h1{margin:0 0 10px;max-width:25em;font:600 36px/1.16 var(--serif);text-wrap:balance}
.subtitle{margin:0;max-width:40em;font-size:19px;line-height:1.4;color:var(--soft)}
.meta{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:8px 28px;margin:26px 0 0;padding:10px 0 12px;border-top:2px solid var(--ink);border-bottom:1px solid var(--rule);font:13.5px/1.42 var(--sans)}
dt{color:var(--weak);font-size:12.5px}
dd{margin:1px 0 0}
.definitions{display:grid;gap:4px;margin:12px 0;font:13.5px/1.46 var(--sans)}
.definitions>div{display:grid;grid-template-columns:minmax(120px,200px) 1fr;gap:16px;max-width:58em}

section{margin-top:52px}
.contents{margin-top:34px;font:14px/1.4 var(--sans)}
.contents h2{margin:0 0 8px;padding:0;border:0;font:600 16px/1.35 var(--sans)}
.contents ul{columns:3 220px;column-gap:32px;margin:0;padding:0;list-style:none}
.contents li{margin-bottom:5px;break-inside:avoid}
.contents a{color:inherit;text-decoration-color:var(--rule)}
h2{margin:0 0 14px;padding-top:12px;border-top:2px solid var(--ink);font:600 25px/1.22 var(--serif);text-wrap:balance}
h3{margin:32px 0 8px;font:600 16px/1.35 var(--sans)}
.list{margin:0 0 12px;padding-left:1.3em;max-width:41em}
ul.list{list-style:"–  "}
.list li{margin-bottom:4px;padding-left:.1em}

.findings{list-style:none;display:grid;grid-template-columns:1fr 1fr;gap:16px 40px;margin:22px 0 0;padding:0}
.findings li{padding-top:11px;border-top:1px solid var(--hair)}
.findings p{margin:0;font-size:15.5px;line-height:1.52}
.findings .verdict{margin-bottom:4px;font:600 13px/1.35 var(--sans)}

.annotated{display:grid;grid-template-columns:minmax(0,720px) minmax(0,1fr);column-gap:40px;align-items:start}
.annotated+.annotated{margin-top:22px}
.annotated>.main{min-width:0}
.annotated>.main>:first-child,section>h2+:is(figure,.table,.equation){margin-top:0}
aside{padding-top:3px;font:13px/1.45 var(--sans);color:var(--soft)}
aside p{margin:0 0 12px}
aside b{display:block;color:var(--ink)}

.warning-tag,.warnings .tag{border:1px solid var(--rule);border-radius:2px;color:var(--ink);font-family:var(--sans);font-weight:600;line-height:1;text-decoration:none;white-space:nowrap}
.warning-tag{margin-left:.3em;padding:.06em .26em .1em;font-size:.72em;vertical-align:.22em}
.warning-tag:hover{background:var(--wash)}
.warnings{list-style:none;columns:2;column-gap:40px;margin:0;padding:0;font:13.5px/1.46 var(--sans)}
.warnings li{position:relative;padding:0 0 12px 34px;break-inside:avoid}
.warnings li:target{background:var(--wash)}
.warnings .tag{position:absolute;left:0;top:2px;padding:2px 4px 3px;font-size:12px}

.signs ul{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:4px 32px;margin:0;padding:0;list-style:none;font:13px/1.5 var(--sans)}
.signs li{display:grid;grid-template-columns:46px 1fr;gap:8px;align-items:center}
.signs .sample{font-weight:600;text-align:center}
.signs .c-key{width:40px;margin:0}

footer{max-width:none;margin:52px 0 40px;padding-top:10px;border-top:1px solid var(--rule);font:12.5px/1.5 var(--sans);color:var(--weak)}
`;
