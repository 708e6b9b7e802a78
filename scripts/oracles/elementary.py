"""Reference values of the elementary functions, by mpmath at 1400 bits.

Writes engine/test/oracles/elementary.json: rows [arguments..., nearest double, rest in units of its last place].
Run: python3 scripts/oracles/elementary.py
"""
import json
import math
import random
import struct

import mpmath
from mpmath import mp, mpf

mp.prec = 1400
random.seed(8)
uniform = random.uniform


def any_double():
    while True:
        x = struct.unpack("d", struct.pack("Q", random.getrandbits(64)))[0]
        if math.isfinite(x):
            return x


def tiny():
    return uniform(-1, 1) * 2.0 ** -random.randint(1, 1070)


def near_one():
    return 1 + uniform(-1, 1) * 2.0 ** -random.randint(1, 52)


def rows(arguments, function):
    result = []
    for argument in arguments:
        exact = function(*map(mpf, argument))
        nearest = float(exact)
        result.append([*argument, nearest, float((exact - mpf(nearest)) / mpf(math.ulp(nearest)))])
    return result


def one(*lists):
    return [(x,) for values in lists for x in values]


N = 120
edges = [5e-324, 2.2250738585072014e-308, 1.7976931348623157e308]
positive = [abs(any_double()) for _ in range(N)]
angles = [k * math.pi / 2 for k in range(1, 60)] + [6381956970095103 * 2.0**797, 5e-324, 1.7976931348623157e308]
powers = []
while len(powers) < N:
    x = abs(any_double()) if len(powers) % 2 else uniform(0, 3)
    powers.append((x, uniform(-744, 709) / float(mp.log(x))))
while len(powers) < 2 * N:
    x = 1 + uniform(-1, 1) * 2.0 ** -random.randint(2, 45)
    powers.append((x, uniform(-700, 700) / float(mp.log(x))))

tables = {
    "exp": rows(one([uniform(-745, 709.7) for _ in range(N)], [uniform(-1, 1) for _ in range(N)], [uniform(-745.1, -708) for _ in range(20)], [tiny() for _ in range(20)]), mp.exp),
    "log": rows(one(positive, edges, [uniform(0.5, 2) for _ in range(N)], [near_one() for _ in range(N)], [abs(tiny()) * 1e-300 + 5e-324 for _ in range(20)]), mp.log),
    "log10": rows(one(positive, edges, [uniform(0.5, 2) for _ in range(N)], [float(f"1e{k}") for k in range(-22, 23)]), lambda x: mp.log(x, 10)),
    "log1p": rows(one([uniform(-0.999999, 1) for _ in range(N)], [tiny() for _ in range(N)], positive), lambda x: mp.log(1 + x)),
    "expm1": rows(one([uniform(-1, 1) for _ in range(N)], [uniform(-40, 709) for _ in range(N)], [tiny() for _ in range(N)]), mp.expm1),
    "tanh": rows(one([uniform(-1, 1) for _ in range(N)], [uniform(-20, 20) for _ in range(N)], [tiny() for _ in range(N)]), mp.tanh),
    "sin": rows(one([uniform(-10, 10) for _ in range(N)], [uniform(-1e6, 1e6) for _ in range(N)], [any_double() for _ in range(N)], angles), mp.sin),
    "cos": rows(one([uniform(-10, 10) for _ in range(N)], [uniform(-1e6, 1e6) for _ in range(N)], [any_double() for _ in range(N)], angles), mp.cos),
    "pow": rows(powers, mp.power),
}
with open("engine/test/oracles/elementary.json", "w") as file:
    note = "rows: arguments, nearest double, rest in units of its last place"
    head = json.dumps({"tool": f"mpmath {mpmath.__version__}, 1400 bits", "script": "scripts/oracles/elementary.py", "note": note})
    body = ",\n".join(f'"{name}": [\n' + ",\n".join(json.dumps(row) for row in table) + "]" for name, table in tables.items())
    file.write(head[:-1] + ",\n" + body + "}\n")
