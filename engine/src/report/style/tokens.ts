/** Colours, families and steps of space; everything else in the style names these. */
const light = '--paper:#fff;--wash:#f5f6f7;--ink:#1a1e23;--soft:#454d56;--weak:#626a74;--rule:#848c95;--hair:#dde0e4;--blue:#1d5288;--rust:#a3420d;--green:#14664a;--plum:#74407f;color-scheme:light';
const dark = '--paper:#14171b;--wash:#1c2025;--ink:#e6e9ec;--soft:#bac1c9;--weak:#98a0aa;--rule:#6b747e;--hair:#2d333a;--blue:#8dbbe9;--rust:#eda073;--green:#72c8a8;--plum:#cfa8dc;color-scheme:dark';
const paper = '--paper:#fff;--wash:#f5f6f7;--ink:#000;--soft:#3a4149;--weak:#555d66;--rule:#7a828b;--hair:#d6dade;--blue:#1d5288;--rust:#a3420d;--green:#14664a;--plum:#74407f;color-scheme:light';

/** Families enter only with all of Ә Ғ Қ Ң Ө Ұ Ү Һ І. */
const serif = '"Noto Serif",Cambria,"Times New Roman","Liberation Serif",serif';
const sans = '"Segoe UI","Noto Sans",Roboto,system-ui,"Liberation Sans","DejaVu Sans",sans-serif';
const mono = 'ui-monospace,"Cascadia Mono","Noto Sans Mono","DejaVu Sans Mono",monospace';

export const tokens = `
:root{${light};--serif:${serif};--sans:${sans};--mono:${mono}}
[data-theme=dark]{${dark}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
@media print{:root,:root[data-theme],:root:not([data-theme=light]){${paper}}}
`;
