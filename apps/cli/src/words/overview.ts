import type { Words } from '@aimaq/engine/language/words.ts';

/** What `aimaq --help` prints. */
export const overview: Words = {
  en: `aimaq: from a region's tables to a checked assessment, forecast and report

  aimaq run STUDY               compute a study; write its results and reports
  aimaq check STUDY             read and check a study, compute nothing
  aimaq forecast STUDY          the forecasts with their intervals
  aimaq claims STUDY            published numbers beside the recomputed ones
  aimaq explain NUMBER          where a number comes from, down to its cells
  aimaq fit DATA.csv FORMULA    estimate one equation from any table
  aimaq new DIR                 begin a study
  aimaq preview BOOK.xlsx       what the program sees in a workbook
  aimaq import BOOK.xlsx        a workbook through its layout to a table
  aimaq export STUDY            series and panels as a wide csv or xlsx
  aimaq survey ACTION STUDY     forms of a questionnaire; check of the answers
  aimaq fund ANSWERS.yaml       which source of finance fits a firm

  aimaq COMMAND --help          more about a command, with examples

Everywhere
  --lang kk|ru|en     the language; else AIMAQ_LANG, else that of the system
  --json              only JSON on standard output, at full precision
  --version

Exit codes
  0 done   1 fault of the program   2 wrong call   3 mistakes in the study or its data
  4 published numbers differ (only with --strict)
`,
  ru: `aimaq: от таблиц региона к проверенной оценке, прогнозу и отчету

  aimaq run ИССЛЕДОВАНИЕ        вычислить исследование; записать результаты и отчеты
  aimaq check ИССЛЕДОВАНИЕ      прочитать и проверить исследование, ничего не вычисляя
  aimaq forecast ИССЛЕДОВАНИЕ   прогнозы с интервалами
  aimaq claims ИССЛЕДОВАНИЕ     опубликованные числа рядом с пересчитанными
  aimaq explain ЧИСЛО           откуда взялось число, вплоть до ячеек
  aimaq fit ДАННЫЕ.csv ФОРМУЛА  оценить одно уравнение по любой таблице
  aimaq new ПАПКА               начать исследование
  aimaq preview КНИГА.xlsx      что программа видит в книге
  aimaq import КНИГА.xlsx       книга по ее описанию в таблицу
  aimaq export ИССЛЕДОВАНИЕ     ряды и панели широкой таблицей csv или xlsx
  aimaq survey ДЕЙСТВИЕ ИССЛЕДОВАНИЕ  бланки анкеты; проверка ответов
  aimaq fund ОТВЕТЫ.yaml        какой источник средств подходит предприятию

  aimaq КОМАНДА --help          подробнее о команде, с примерами

Везде
  --lang kk|ru|en     язык; иначе AIMAQ_LANG, иначе язык системы
  --json              в стандартном выводе только JSON, с полной точностью
  --version           версия

Коды выхода
  0 готово   1 сбой программы   2 неверный вызов   3 ошибки в исследовании или его данных
  4 опубликованные числа не совпадают (только с --strict)
`,
  kk: `aimaq: өңір кестелерінен тексерілген бағалауға, болжамға және есепке дейін

  aimaq run ЗЕРТТЕУ             зерттеуді есептеу; нәтижелер мен есептерді жазу
  aimaq check ЗЕРТТЕУ           зерттеуді оқып тексеру, ештеңе есептелмейді
  aimaq forecast ЗЕРТТЕУ        болжамдар, аралықтарымен бірге
  aimaq claims ЗЕРТТЕУ          жарияланған сандар және қайта есептелген сандар
  aimaq explain САН             санның қайдан шыққаны, ұяшықтарына дейін
  aimaq fit ДЕРЕК.csv ФОРМУЛА   кез келген кесте бойынша бір теңдеуді бағалау
  aimaq new ҚАЛТА               зерттеу бастау
  aimaq preview КІТАП.xlsx      бағдарламаның кітаптан не көретіні
  aimaq import КІТАП.xlsx       кітапты сипаттамасы бойынша кестеге айналдыру
  aimaq export ЗЕРТТЕУ          қатарлар мен панельдер кең csv не xlsx кестесінде
  aimaq survey ӘРЕКЕТ ЗЕРТТЕУ   сауалнама бланкілері; жауаптарды тексеру
  aimaq fund ЖАУАПТАР.yaml      кәсіпорынға қай қаржы көзі қолайлы

  aimaq КОМАНДА --help          команда туралы толығырақ, мысалдарымен

Барлық командада
  --lang kk|ru|en     тіл; көрсетілмесе AIMAQ_LANG, ол да болмаса жүйенің тілі
  --json              стандартты шығыста тек JSON, толық дәлдікпен
  --version           нұсқа

Шығу кодтары
  0 дайын   1 бағдарламаның ақауы   2 команда қате жазылған   3 зерттеуде не деректерде қате бар
  4 жарияланған сандар сәйкес келмейді (тек --strict болса)
`,
};

export const internalError: Words = {
  kk: 'ішкі қате: {message}. Бұл – бағдарламаның ақауы: хабарласаңыз, түзетеміз. AIMAQ_TRACE=1 айнымалысы толық жолын көрсетеді.',
  ru: 'внутренняя ошибка: {message}. Это сбой программы: сообщите о нем, мы исправим. С переменной AIMAQ_TRACE=1 будет показан полный путь.',
  en: 'internal error: {message}. This is a fault of the program: please report it. With AIMAQ_TRACE=1 the full trace is shown.',
};
