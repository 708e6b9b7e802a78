# Turnover of small enterprises at prices of 2020 split into workers and productivity, from the study's own tables, in 50 digits:
# the integral along the straight path by quadrature, and LMDI.
# python3 scripts/oracles/labour-split.py > engine/test/oracles/labour-split.json
import csv
import json
import mpmath as mp

mp.mp.dps = 50
data = 'studies/east-kazakhstan/data/'


def series(file, name, source):
    rows = csv.DictReader(line for line in open(data + file, encoding='utf-8') if not line.startswith('#'))
    return {int(r['period']): mp.mpf(r['value']) for r in rows if (r['series'], r['region'], r['source']) == (name, 'KZ-63', source)}


grp, index, population = (series('bureau.csv', name, 'bureau') for name in ('GRP', 'realGrpPerHead', 'population'))
workers, turnover = (series('regional.csv', name, 'table9') for name in ('smallEnterpriseWorkers', 'smallEnterpriseTurnover'))
price = {t: grp[t] / (index[t] * population[t]) for t in workers}
real = {t: turnover[t] * price[2020] / price[t] for t in workers}
out = []
for t in range(2017, 2021):
    x1, x2 = workers[t - 1], workers[t]
    f1, f2 = real[t - 1], real[t]
    y1, y2 = x1 / f1, x2 / f2
    ax = mp.quad(lambda s: (x2 - x1) / (y1 + s * (y2 - y1)), mp.linspace(0, 1, 9))
    L = (f2 - f1) / mp.log(f2 / f1)
    values = dict(change=f2 - f1, extensive=ax, intensive=f2 - f1 - ax, lmdiExtensive=L * mp.log(x2 / x1), lmdiIntensive=L * mp.log(y1 / y2))
    out.append(dict(period=t, **{k: float(v) for k, v in values.items()}))
print(json.dumps(dict(tool='mpmath ' + mp.__version__, script='scripts/oracles/labour-split.py', unit='million KZT / year, prices of 2020', years=out), indent=1))
