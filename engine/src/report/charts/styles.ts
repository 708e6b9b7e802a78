import { barStyles } from './bar-styles.ts';
import { mapStyles } from './map-styles.ts';

/** The style sheet of the drawings. Colours come from the page: --ink --soft --weak --rule --hair --blue --rust --green --plum --paper.
 *  Classes begin with `c-`; of the two drawings of a figure the page shows the one that fits. */
export const chartStyles = `
:root{--c-95:.13;--c-80:.2}
[data-theme=dark]{--c-95:.17;--c-80:.24}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--c-95:.17;--c-80:.24}}
.c-chart{display:block;width:100%;height:auto;overflow:visible}
.c-w350{display:none}
.c-mark{display:inline-block;width:13px;height:13px;vertical-align:-1.5px;overflow:visible}
.c-key{display:inline-block;width:30px;height:10px;vertical-align:-1px;margin-right:5px;overflow:visible}
.c-chart text{font-family:var(--sans,"Segoe UI","Noto Sans",Roboto,system-ui,"Liberation Sans","DejaVu Sans",sans-serif);font-weight:400;font-variant-numeric:tabular-nums lining-nums;letter-spacing:0;fill:var(--ink)}
.c-chart .c-tick{font-size:11.5px;fill:var(--weak)}
.c-chart .c-note{font-size:11.5px;fill:var(--soft)}
.c-chart .c-label{font-size:12px}
.c-chart .c-strong{font-weight:600}
.c-chart .c-italic{font-style:italic}
.c-chart .c-faint{fill:var(--weak)}
.c-chart .c-head{fill:var(--soft)}
.c-chart .c-blue{fill:var(--blue)}.c-chart .c-rust{fill:var(--rust)}.c-chart .c-green{fill:var(--green)}.c-chart .c-plum{fill:var(--plum)}
.c-chart .c-halo{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.c-grid,.c-axis,.c-zero,.c-row,.c-last{fill:none;stroke-width:1;shape-rendering:crispEdges}
.c-grid{stroke:var(--hair)}.c-axis{stroke:var(--rule)}.c-zero{stroke:var(--soft)}
.c-row{stroke:var(--hair);stroke-dasharray:1 3}
.c-last{stroke:var(--rule);stroke-dasharray:2 3}
.c-leader{fill:none;stroke:var(--rule);stroke-width:.8}
.c-actual,.c-fitted,.c-forecast,.c-scenario1,.c-scenario2,.c-scenario3,.c-benchmark,.c-rival{fill:none;stroke-linejoin:round;stroke-linecap:butt}
.c-actual{stroke:var(--ink);stroke-width:1.6}
.c-fitted{stroke:var(--blue);stroke-width:1.5;stroke-dasharray:6 2.5}
.c-forecast{stroke:var(--blue);stroke-width:2}
.c-scenario1{stroke:var(--rust);stroke-width:1.8;stroke-dasharray:9 3 2 3}
.c-scenario2{stroke:var(--green);stroke-width:1.8;stroke-dasharray:9 3 2 3 2 3}
.c-scenario3{stroke:var(--plum);stroke-width:1.8;stroke-dasharray:14 4}
.c-benchmark{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:5 4}
.c-rival{stroke:var(--soft);stroke-width:1.7;stroke-dasharray:.1 3.6;stroke-linecap:round}
.c-band95{fill:var(--blue);fill-opacity:var(--c-95)}.c-band80{fill:var(--blue);fill-opacity:var(--c-80)}
.c-dot{fill:var(--ink)}.c-dot-forecast{fill:var(--blue)}
.c-ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.c-stick{stroke:var(--soft);stroke-width:1.3}
.c-stick-dot{fill:var(--soft)}.c-stick-ring{fill:var(--paper);stroke:var(--soft);stroke-width:1.4}
.c-full{fill:var(--ink);stroke:var(--ink);stroke-width:1.5}.c-empty{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}.c-bar{fill:none;stroke:var(--ink);stroke-width:1.5}
.c-interval95{stroke:var(--ink);stroke-width:1.2}.c-interval80{stroke:var(--ink);stroke-width:3.6;stroke-opacity:.5}
.c-rival95{stroke:var(--rule);stroke-width:1}.c-rival-tick{stroke:var(--soft);stroke-width:1.6}
.c-node{fill:var(--paper);stroke:var(--ink);stroke-width:1.1}
.c-node-lever{stroke-dasharray:4 3}
.c-node-outcome{stroke:var(--rule);fill:var(--wash,var(--paper))}
.c-node-missing{stroke:var(--rule);stroke-dasharray:2 3;fill:none}
.c-edge{fill:none;stroke:var(--ink)}.c-arrow{fill:var(--ink)}
.c-supported{stroke-width:2.2}.c-suggestive{stroke-width:1.5}.c-fragile{stroke-width:1.4;stroke-dasharray:7 3}.c-not-supported{stroke-width:1;stroke-dasharray:2 3}
.c-lever{stroke:var(--soft);stroke-width:1.2;stroke-dasharray:7 3 1.5 3}.c-identity{stroke:var(--rule);stroke-width:1}
.c-bisector{stroke:var(--rule);stroke-width:1;stroke-dasharray:3 3}.c-crisis{fill:var(--ink);fill-opacity:.09}
${barStyles.trim()}
${mapStyles.trim()}
@media screen and (max-width:620px){.c-w720{display:none}.c-w350{display:block}}
@media print{:root{--c-95:.13!important;--c-80:.2!important}.c-chart{break-inside:avoid}}
`;
