"""Far tails and extreme quantiles, by mpmath at 60 digits (where R loses digits or switches to approximations).

Writes engine/test/oracles/distributions-mpmath.json. Run: python3 scripts/oracles/distributions.py
"""
import json

import mpmath
from mpmath import betainc, erfc, gammainc, log, mp, mpf, sqrt

mp.dps = 60
half = mpf(1) / 2


def t_tail(t, df):
    t, df = mpf(t), mpf(df)
    return betainc(df / 2, half, 0, df / (df + t * t), regularized=True) / 2


def f_tail(f, a, b):
    f, a, b = mpf(f), mpf(a), mpf(b)
    return betainc(b / 2, a / 2, 0, b / (b + a * f), regularized=True)


def chi_tail(x, df):
    return gammainc(mpf(df) / 2, mpf(x) / 2, mp.inf, regularized=True)


def normal_tail(z):
    return erfc(mpf(z) / sqrt(mpf(2))) / 2


def f_lower(f, a, b):
    f, a, b = mpf(f), mpf(a), mpf(b)
    return betainc(a / 2, b / 2, 0, a * f / (b + a * f), regularized=True)


def lower_quantile(lower, p):
    return 1 / upper_quantile(lambda x: lower(1 / x), p)


def upper_quantile(tail, p):
    target = log(mpf(p))
    low, high = mpf(-50), mpf(750)
    for _ in range(110):
        middle = (low + high) / 2
        if log(tail(mp.exp(middle))) > target:
            low = middle
        else:
            high = middle
    return mp.exp(low)


def rows(grid, f):
    return [[*row, float(f(*row))] for row in grid]


tables = {
    "normalTail": rows([(z,) for z in (0.01, 0.69, 0.71, 1.5, 3, 6, 12, 25, 37)], normal_tail),
    "studentTTail": rows([(t, n) for n in (1, 2, 7, 30, 1000, 1000000) for t in (1e-3, 0.7, 1.7, 1.8, 2.5, 10, 40, 1e5)], t_tail),
    "fisherFTail": rows([(f, a, b) for a in (1, 4, 9) for b in (2, 7, 100) for f in (0.3, 1.0, 30.0, 1e8)], f_tail),
    "chiSquareTail": rows([(x, n) for n in (1, 2, 5, 30, 1000) for x in (0.1, 3.0, 40.0, 900.0, 1200.0)], chi_tail),
    "studentTUpperQuantile": rows([(p, n) for n in (1, 2, 5, 9, 30, 1000) for p in (1e-200, 1e-15)], lambda p, n: upper_quantile(lambda t: t_tail(t, n), p)),
    "fisherFUpperQuantile": rows([(p, a, b) for a in (1, 4) for b in (7, 30) for p in (1e-200, 1e-15)], lambda p, a, b: upper_quantile(lambda f: f_tail(f, a, b), p)),
    "fisherFQuantile": rows([(p, a, b) for a in (1, 3, 9) for b in (2, 7, 30) for p in (1e-20, 1e-4, 0.025, 0.5, 0.9)], lambda p, a, b: lower_quantile(lambda f: f_lower(f, a, b), p)),
    "chiSquareUpperQuantile": rows([(p, n) for n in (1, 9, 100) for p in (1e-200, 1e-15)], lambda p, n: upper_quantile(lambda x: chi_tail(x, n), p)),
}
with open("engine/test/oracles/distributions-mpmath.json", "w") as file:
    head = json.dumps({"tool": f"mpmath {mpmath.__version__}, 60 digits", "script": "scripts/oracles/distributions.py", "note": "rows: arguments, then value"})
    body = ",\n".join(f'"{name}": [\n' + ",\n".join(json.dumps(row) for row in table) + "]" for name, table in tables.items())
    file.write(head[:-1] + ",\n" + body + "}\n")
