import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong with tables of words and diagrams. */
export const knowledgeIssues = declareIssues('knowledge', {
  'row-width': {
    severity: 'error',
    what: { kk: '{table}, {row}-жол: {expected} ұяшық керек, {got} берілген', ru: '{table}, строка {row}: нужно ячеек {expected}, дано {got}', en: '{table}, row {row}: {expected} cells are needed, {got} were given' },
    fix: { kk: 'Жолда columns тізімінен бір ұяшық кем болады: біріншісі – жолдың аты.', ru: 'В строке на одну ячейку меньше, чем columns: первая – имя строки.', en: 'A row has one cell less than there are columns: the first is its name.' },
  },
  'unknown-node': {
    severity: 'error',
    what: { kk: '{diagram}: «{name}» түйіні жоқ; барлары: {known}', ru: '{diagram}: узла {name} нет; есть: {known}', en: '{diagram}: there is no node {name}; there are {known}' },
    fix: { kk: 'Түйінді nodes ішіне қосыңыз немесе атын түзетіңіз.', ru: 'Добавьте узел в nodes или исправьте имя.', en: 'Add the node under nodes, or mend the name.' },
  },
  'wrong-column': {
    severity: 'error',
    what: { kk: '{diagram}, {node}: column {column} болмайды; 1 мен 8 аралығында болуы керек', ru: '{diagram}, {node}: column {column} не годится; нужно от 1 до 8', en: '{diagram}, {node}: column {column} will not do; it runs from 1 to 8' },
    fix: { kk: 'Бағанның нөмірін түзетіңіз.', ru: 'Исправьте номер столбца.', en: 'Mend the number of the column.' },
  },
  'series-or-missing': {
    severity: 'error',
    what: { kk: '{name}: series пен missing кілттерінің дәл бірі керек', ru: '{name}: нужно ровно одно из series и missing', en: '{name}: exactly one of series and missing is needed' },
    fix: { kk: 'Қатардың атын немесе оның неге жоқ екенін жазыңыз.', ru: 'Назовите ряд или напишите, почему его нет.', en: 'Name the series, or say why there is none.' },
  },
});
