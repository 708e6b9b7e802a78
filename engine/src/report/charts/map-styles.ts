/** The style sheet of maps. Classes rise from light to dark in one hue, so that grey print keeps their order; no data is hatched. */
export const mapStyles = `
.c-class1,.c-class2,.c-class3,.c-class4,.c-class5{fill:var(--blue);fill-rule:evenodd}
.c-class1{fill-opacity:.07}.c-class2{fill-opacity:.24}.c-class3{fill-opacity:.43}.c-class4{fill-opacity:.64}.c-class5{fill-opacity:.96}
.c-border{fill:none;stroke:var(--paper);stroke-width:1.6;stroke-linejoin:round}
.c-border-line{fill:none;stroke:var(--soft);stroke-width:.6;stroke-linejoin:round}
.c-hatch{fill:none;stroke:var(--rule);stroke-width:1}
.c-no-data{fill-rule:evenodd}
.c-ground{fill:var(--paper)}
.c-tile{stroke:var(--soft);stroke-width:.6}
.c-chart .c-on1,.c-chart .c-on2,.c-chart .c-on3{fill:var(--ink)}.c-chart .c-on4{fill:var(--c-on4)}.c-chart .c-on5{fill:var(--paper)}
:root{--c-on4:var(--ink)}
[data-theme=dark]{--c-on4:var(--paper)}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--c-on4:var(--paper)}}
@media print{:root{--c-on4:var(--ink)!important}}
`;
