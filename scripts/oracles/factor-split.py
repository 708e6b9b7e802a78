# Integral (straight path) and LMDI splits of f = x/y in 50 digits, also near dy = 0, where the closed form loses digits.
# python3 scripts/oracles/factor-split.py > engine/test/oracles/factor-split.json
import json
import mpmath as mp

mp.mp.dps = 50
cases = [(800, 900, 0.8, 0.75), (800, 780, 0.8, 0.65), (800, 700, 0.8, 0.72), (800, 1020, 0.8, 0.85), (800, 850, 0.8, 0.9),
         (800, 700, 0.8, 0.85), (800, 750, 0.8, 0.95), (800, 1000, 0.8, 0.8), (800, 900, 0.8, 0.8 + 1e-9), (800, 900, 0.8, 0.8 - 1e-13),
         (1090851, 485573, 0.37, 1.37), (2793.896, 4605.532, 0.62, 0.55), (1e-3, 2e-3, 5, 0.01)]


def split(x1, x2, y1, y2):
    x1, x2, y1, y2 = map(mp.mpf, (x1, x2, y1, y2))
    f1, f2 = x1 / y1, x2 / y2
    ax = mp.quad(lambda s: (x2 - x1) / (y1 + s * (y2 - y1)), mp.linspace(0, 1, 9))
    L = f1 if f1 == f2 else (f2 - f1) / mp.log(f2 / f1)
    out = dict(df=f2 - f1, Ax=ax, Ay=f2 - f1 - ax, lmdiAx=L * mp.log(x2 / x1), lmdiAy=L * mp.log(y1 / y2))
    return {k: float(v) for k, v in out.items()}


print(json.dumps(dict(tool="mpmath " + mp.__version__, script="scripts/oracles/factor-split.py",
                      cases=[dict(x1=a, x2=b, y1=c, y2=d, **split(a, b, c, d)) for a, b, c, d in cases])))
