"""Chebyshev coefficients of (1 + 2x) exp(x²) erfc(x) in (x - 3.75)/(x + 3.75), by mpmath at 60 digits.

Prints the table of engine/src/stats/distributions/error-function.ts. Run: python3 scripts/oracles/chebyshev-erfc.py
"""
from mpmath import cos, erfc, exp, mp, mpf, pi, sqrt

mp.dps = 60
nodes = 60


def scaled(t):
    x = mpf("3.75") * (1 + t) / (1 - t)
    if x < 1000:
        return (1 + 2 * x) * exp(x * x) * erfc(x)
    total, term = mpf(0), mpf(1)
    for k in range(15):
        total += term
        term *= -(2 * k + 1) / (2 * x * x)
    return (1 + 2 * x) * total / (x * sqrt(pi))


angles = [pi * (k + mpf(1) / 2) / nodes for k in range(nodes)]
values = [scaled(cos(angle)) for angle in angles]
for j in range(25):
    coefficient = sum(value * cos(j * angle) for value, angle in zip(values, angles)) * 2 / nodes
    print(repr(float(coefficient / 2 if j == 0 else coefficient)))
