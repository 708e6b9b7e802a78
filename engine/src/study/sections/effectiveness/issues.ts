import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong with the account of support. */
export const effectivenessIssues = declareIssues('effectiveness', {
  'range-unread': {
    severity: 'error',
    what: { kk: '{key}: «{text}» аралығы оқылмады немесе {least}..{most} шегінен тыс', ru: '{key}: промежуток «{text}» не читается или выходит за {least}..{most}', en: '{key}: the range "{text}" cannot be read, or leaves {least}..{most}' },
    fix: { kk: '0.2..0.5 деп жазыңыз.', ru: 'Напишите, например, 0.2..0.5.', en: 'Write, for instance, 0.2..0.5.' },
  },
  'units-differ': {
    severity: 'error',
    what: { kk: '{name}: {one} мен {other} бір өлшем бірлігіне келтірілмейді', ru: '{name}: {one} и {other} не приводятся к одной единице', en: '{name}: {one} and {other} cannot be brought to one unit' },
    fix: { kk: 'Екі ақшаны бір валютада жазыңыз.', ru: 'Запишите обе суммы в одной валюте.', en: 'Write both amounts in one currency.' },
  },
  exceeds: {
    severity: 'error',
    what: { kk: '{name}: {part} {whole} шамасынан көп', ru: '{name}: {part} больше, чем {whole}', en: '{name}: {part} is above {whole}' },
    fix: { kk: 'Бөлік бүтіннен аспауы керек: сандарды тексеріңіз.', ru: 'Часть не может превышать целое: проверьте числа.', en: 'A part cannot exceed its whole: check the figures.' },
  },
  'off-range': {
    severity: 'error',
    what: { kk: '{key}: {value} мәні {least}..{most} шегінен тыс', ru: '{key}: значение {value} выходит за {least}..{most}', en: '{key}: {value} lies outside {least}..{most}' },
    fix: { kk: 'Осы шектегі мәнді жазыңыз.', ru: 'Напишите значение в этих пределах.', en: 'Write a value within these bounds.' },
  },
  'no-firms': {
    severity: 'error',
    what: { kk: '{name}: firms пен missing кілттерінің дәл бірі керек', ru: '{name}: нужно ровно одно из firms и missing', en: '{name}: exactly one of firms and missing is needed' },
    fix: { kk: 'firms: data/firms.csv деп жазыңыз немесе missing ішінде кестенің неге жоқ екенін айтыңыз.', ru: 'Напишите firms: data/firms.csv или объясните в missing, почему таблицы нет.', en: 'Write firms: data/firms.csv, or say under missing why there is none.' },
  },
  'firm-cell': {
    severity: 'error',
    what: { kk: '{column}: «{text}» оқылмады', ru: '{column}: «{text}» не читается', en: '{column}: "{text}" cannot be read' },
    fix: { kk: 'supported бағанында yes немесе no, қалғандарында ондық нүктелі сан болуы керек.', ru: 'В столбце supported должно стоять yes или no, в остальных — число с десятичной точкой.', en: 'The column supported holds yes or no, the others a number with a decimal point.' },
  },
  'firm-columns': {
    severity: 'error',
    what: { kk: 'Кестеде мына бағандар жоқ: {missing}', ru: 'В таблице нет столбцов: {missing}', en: 'The table lacks the columns {missing}' },
    fix: { kk: 'Бағандарды қосыңыз: {wanted}.', ru: 'Нужны столбцы: {wanted}.', en: 'The columns needed are {wanted}.' },
  },
  'firm-twice': {
    severity: 'error',
    what: { kk: '«{id}» кәсіпорны екі рет тұр', ru: 'Предприятие «{id}» записано дважды', en: 'The firm {id} stands twice' },
    fix: { kk: 'Бір жолын өшіріңіз.', ru: 'Уберите одну из строк.', en: 'Take one of the rows out.' },
  },
  'one-group': {
    severity: 'error',
    what: { kk: 'Кестеде қолдау алғандар: {supported}, алмағандар: {others}; екі топта да кемінде екі кәсіпорын керек', ru: 'В таблице получивших поддержку: {supported}, остальных: {others}; нужно не менее двух в каждой группе', en: 'The table has {supported} supported firms and {others} others; each group needs at least two' },
    fix: { kk: 'Салыстыру тобын қосыңыз немесе missing жазыңыз.', ru: 'Добавьте группу сравнения или напишите missing.', en: 'Add the group of comparison, or write missing.' },
  },
  'association-only': {
    severity: 'warning',
    what: { kk: 'Қолдау мен көрсеткіштер: n = {n}, бұл байланыс қана, әсер емес', ru: 'Поддержка и показатели: n = {n}, это лишь связь, а не эффект', en: 'Support beside indicators: n = {n}, an association only, no effect' },
    fix: { kk: 'Қолдау алған және алмаған кәсіпорындардың деректерін жинаңыз.', ru: 'Соберите данные о получивших и не получивших поддержку предприятиях.', en: 'Collect data on firms with and without support.' },
  },
});
