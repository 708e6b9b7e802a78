/** The style sheet of bars and of several lines in one frame: observed values are ink, and fills fall from dark to light, so that
 * grey print keeps them apart. */
export const barStyles = `
.c-fill1{fill:color-mix(in srgb,var(--ink) 70%,var(--paper))}.c-fill2{fill:color-mix(in srgb,var(--ink) 36%,var(--paper))}.c-fill3{fill:color-mix(in srgb,var(--ink) 13%,var(--paper))}
.c-fill4,.c-fill5{fill:var(--paper);stroke:var(--soft);stroke-width:1}
.c-fill5{stroke-dasharray:3 2}
.c-chart .c-on-fill1{fill:var(--paper)}
.c-line1,.c-line2,.c-line3,.c-line4,.c-line5{fill:none;stroke:var(--ink);stroke-width:1.6;stroke-linejoin:round}
.c-line2{stroke-dasharray:6 3}.c-line3{stroke-dasharray:1.6 3}.c-line4{stroke:var(--soft);stroke-dasharray:10 3 2 3}.c-line5{stroke:var(--soft);stroke-dasharray:14 4}
`;
