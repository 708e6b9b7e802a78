import type { Language, Words } from '@aimaq/engine/language/words.ts';

const usage: Words = {
  en: `aimaq: from a region's tables to a checked assessment, forecast and report

  aimaq run STUDY [--out DIR] [--strict]      compute a study; write result.json and three reports
  aimaq check STUDY                           read and check a study, compute nothing
  aimaq forecast STUDY [SERIES…] [--scenario NAME]   the forecasts with their intervals
  aimaq claims STUDY [--strict]               published numbers beside the recomputed ones
  aimaq explain NUMBER [--study DIR]          where a number comes from, down to its cells: GRP@2025
  aimaq fit DATA.csv "ln(y) ~ ln(x1) + x2"    estimate one equation from any table
        [--sample 2010..2020] [--covariance hc3|newey-west(2)] [--decimal ,|.]
  aimaq new DIR [--from DATA.csv | --like STUDY]   begin a study

  Everywhere: --lang kk|ru|en   --json (only JSON on standard output)   --help   --version
  Exit codes: 0 done, 1 internal, 2 usage, 3 invalid study, 4 published claims differ (with --strict)
`,
  ru: `aimaq: от таблиц региона к проверенной оценке, прогнозу и отчету

  aimaq run ИССЛЕДОВАНИЕ [--out ПАПКА] [--strict]   вычислить; записать result.json и три отчета
  aimaq check ИССЛЕДОВАНИЕ                    прочитать и проверить, ничего не вычисляя
  aimaq forecast ИССЛЕДОВАНИЕ [РЯД…] [--scenario ИМЯ]   прогнозы с интервалами
  aimaq claims ИССЛЕДОВАНИЕ [--strict]        опубликованные числа рядом с пересчитанными
  aimaq explain ЧИСЛО [--study ПАПКА]         откуда взялось число, вплоть до ячеек: GRP@2025
  aimaq fit ДАННЫЕ.csv "ln(y) ~ ln(x1) + x2"  оценить одно уравнение по любой таблице
        [--sample 2010..2020] [--covariance hc3|newey-west(2)] [--decimal ,|.]
  aimaq new ПАПКА [--from ДАННЫЕ.csv | --like ИССЛЕДОВАНИЕ]   начать исследование

  Везде: --lang kk|ru|en   --json (в выводе только JSON)   --help   --version
  Коды выхода: 0 готово, 1 внутренняя ошибка, 2 неверный вызов, 3 ошибки в исследовании, 4 числа расходятся (с --strict)
`,
  kk: `aimaq: өңір кестелерінен тексерілген бағалауға, болжамға және есепке дейін

  aimaq run ЗЕРТТЕУ [--out ҚАЛТА] [--strict]   есептеу; result.json мен үш есепті жазу
  aimaq check ЗЕРТТЕУ                          оқып тексеру, ештеңе есептелмейді
  aimaq forecast ЗЕРТТЕУ [ҚАТАР…] [--scenario АТ]   аралықтарымен болжамдар
  aimaq claims ЗЕРТТЕУ [--strict]              жарияланған сандар мен қайта есептелген сандар
  aimaq explain САН [--study ҚАЛТА]            сан қайдан шықты, ұяшығына дейін: GRP@2025
  aimaq fit ДЕРЕК.csv "ln(y) ~ ln(x1) + x2"    кез келген кестеден бір теңдеуді бағалау
        [--sample 2010..2020] [--covariance hc3|newey-west(2)] [--decimal ,|.]
  aimaq new ҚАЛТА [--from ДЕРЕК.csv | --like ЗЕРТТЕУ]   зерттеу бастау

  Барлық жерде: --lang kk|ru|en   --json (шығыста тек JSON)   --help   --version
  Шығу кодтары: 0 дайын, 1 ішкі қате, 2 қате шақыру, 3 зерттеуде қате бар, 4 сандар сәйкес келмейді (--strict)
`,
};

/** What the command line itself says. */
export const words = {
  usage,
  unknownCommand: {
    kk: '«{command}» деген команда жоқ. Барлары: {known}. Көмек: aimaq --help',
    ru: 'команды «{command}» нет. Есть: {known}. Справка: aimaq --help',
    en: 'there is no command "{command}". There are: {known}. Help: aimaq --help',
  },
  unknownOption: {
    kk: '{message}. Көмек: aimaq --help',
    ru: '{message}. Справка: aimaq --help',
    en: '{message}. Help: aimaq --help',
  },
  needs: {
    kk: 'команда аргументі жетіспейді: {what}. Көмек: aimaq --help',
    ru: 'не хватает аргумента: {what}. Справка: aimaq --help',
    en: 'an argument is missing: {what}. Help: aimaq --help',
  },
  noFolder: {
    kk: '{path} деген зерттеу қалтасы жоқ. Жаңасын бастау: aimaq new ҚАЛТА',
    ru: 'нет папки исследования {path}. Начать новую: aimaq new ПАПКА',
    en: 'there is no study folder {path}. To begin one: aimaq new DIR',
  },
  noFile: { kk: '{path} файлы табылмады', ru: 'файл {path} не найден', en: 'the file {path} was not found' },
  internal: {
    kk: 'ішкі қате: {message}. Бұл – бағдарламаның қатесі; хабарлаңыз, AIMAQ_TRACE=1 толық жолын көрсетеді.',
    ru: 'внутренняя ошибка: {message}. Это ошибка программы; сообщите о ней, AIMAQ_TRACE=1 покажет полный путь.',
    en: 'internal error: {message}. This is a fault of the program; please report it, AIMAQ_TRACE=1 shows the full trace.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Puts values into a sentence: {name} becomes its value. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}

/** The words of one language. */
export function said(entry: Words, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(entry[language], values);
}
