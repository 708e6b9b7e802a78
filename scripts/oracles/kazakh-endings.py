"""Which case forms of Kazakh nouns the dictionaries of two spell checkers accept.

Debian packages hunspell, hunspell-kk, aspell, aspell-kk. For each noun and case all six or so spellings
of the ending are offered; the accepted ones are kept. Ablative and genitive are left out: the affix file of
hunspell-kk writes -дан after nasals (көлемден), against the grammar and its own sister dictionary.
Nouns in -ия are left out for the same reason (it writes субсидияге), and зерттеу (it knows only зерттеуды).
"""
import json
import subprocess
from pathlib import Path

NOUNS = """деңгей көлем құн баға табыс өнім айналым экспорт өңір аймақ облыс аудан қала адам халық жұмыс
кәсіпорын кәсіпкер субъект шығын қаражат қор банк кредит грант лизинг график сценарий критерий индекс коэффициент дефлятор
модель тренд болжам теңдеу қатар мән бақылау іріктеме медиана қате аралық талдау үлес салмақ өсім қарқын
кезең тоқсан жыл пайыз тармақ теңге доллар миллион миллиард мың бюджет салық түсім өнеркәсіп ұйым жоба бағдарлама
логарифм параметр формула кесте сурет қосымша бөлім бет жол баған файл карта есеп дерек көз""".split()
CASES = {
    "dat": ["ға", "ге", "қа", "ке"],
    "loc": ["да", "де", "та", "те"],
    "acc": ["ны", "ні", "ды", "ді", "ты", "ті"],
}
CHECKERS = {
    "hunspell": ["hunspell", "-d", "kk_KZ", "-l"],
    "aspell": ["aspell", "-l", "kk", "--encoding=utf-8", "list"],
}


def rejected(words, command):
    return set(subprocess.run(command, input="\n".join(words), capture_output=True, text=True, check=True).stdout.split())


def version(package):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=True).stdout


forms = [noun + ending for noun in NOUNS for endings in CASES.values() for ending in endings]
wrong = [rejected(forms, command) for command in CHECKERS.values()]
accepted = {
    noun: {
        case: kept
        for case, endings in CASES.items()
        if (kept := [noun + e for e in endings if any(noun + e not in bad for bad in wrong)])
    }
    for noun in NOUNS
}
out = Path(__file__).parents[2] / "engine" / "test" / "oracles" / "kazakh-endings.json"
out.write_text(
    json.dumps(
        {
            "tool": {package: version(package) for package in ("hunspell-kk", "aspell-kk")},
            "script": "scripts/oracles/kazakh-endings.py",
            "accepted": {noun: kept for noun, kept in accepted.items() if kept},
        },
        ensure_ascii=False,
        indent=1,
    )
    + "\n"
)
