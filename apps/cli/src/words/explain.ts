import type { Words } from '@aimaq/engine';

export const explainHelp: Words = {
  en: `aimaq explain NUMBER [--study DIR] [--json]

Where a number comes from: its formula, what goes into it, and the cells with file and line.
NUMBER is SERIES@YEAR, SERIES@YEAR:SCENARIO, or a path of result.json.

  --study DIR    the study; the current folder unless given

Examples
  aimaq explain GRP@2025 --study studies/east-kazakhstan
  aimaq explain GRP@2025:moreEnterprises
  aimaq explain equations/grp/summary/R2
`,
  ru: `aimaq explain ЧИСЛО [--study ПАПКА] [--json]

Откуда взялось число: формула, то, что в нее входит, и ячейки с файлом и строкой.
ЧИСЛО – это РЯД@ГОД, РЯД@ГОД:СЦЕНАРИЙ или путь в result.json.

  --study ПАПКА  исследование; если не указано, текущая папка

Примеры
  aimaq explain GRP@2025 --study studies/east-kazakhstan
  aimaq explain GRP@2025:moreEnterprises
  aimaq explain equations/grp/summary/R2
`,
  kk: `aimaq explain САН [--study ҚАЛТА] [--json]

Санның қайдан шыққаны: формуласы, оған кіретіндер және ұяшықтар, файлы мен жолы көрсетіліп.
САН – ҚАТАР@ЖЫЛ, ҚАТАР@ЖЫЛ:СЦЕНАРИЙ немесе result.json ішіндегі жол.

  --study ҚАЛТА  зерттеу; көрсетілмесе, ағымдағы қалта

Мысалдар
  aimaq explain GRP@2025 --study studies/east-kazakhstan
  aimaq explain GRP@2025:moreEnterprises
  aimaq explain equations/grp/summary/R2
`,
};
