# Probabilities of ranks by a Monte Carlo of its own: every cell drawn, every method, 10^6 draws.
# python3 scripts/oracles/ranking-uncertainty.py > engine/test/oracles/ranking-uncertainty.json
import json
import numpy as np

draws, rng = 1_000_000, np.random.default_rng(20102020)
values = np.array([[12.0, 30.0, 5.0, 8.0], [15.0, 22.0, 4.0, 9.0], [9.0, 41.0, 6.0, 7.0], [14.0, 28.0, 5.5, 10.0], [11.0, 33.0, 3.0, 6.5]])
errors = np.array([[1.0, 2.0, 0.3, 0.4], [1.5, 1.0, 0.2, 0.5], [0.5, 3.0, 0.5, 0.3], [1.0, 2.0, 0.4, 0.5], [2.0, 1.0, 0.2, 0.6]])
polarity = np.array([1, -1, 1, 1])
nominal = np.array([0.3, 0.2, 0.3, 0.2])


def weights(kind):
    if kind == "fixed":
        return np.broadcast_to(nominal, (draws, 4))
    w = rng.dirichlet(np.ones(4), draws) if kind == "any" else nominal * rng.uniform(0.5, 1.5, (draws, 4))
    return w / w.sum(1, keepdims=True)


def scores(x, method):
    low, high, centre = values.min(0), values.max(0), values.mean(0)
    if method == "min-max-mean":
        return np.where(polarity > 0, x - low, high - x) / (high - low)
    if method == "rank-sum":
        s = polarity * x
        return np.stack([(s < s[:, [i]]).sum(1) for i in range(5)], 1).astype(float)
    ratio = np.where(polarity > 0, x / centre, centre / x)
    return np.log(ratio) if method == "geometric-mean" else ratio


out = {}
for method in ["rank-sum", "min-max-mean", "geometric-mean", "ratio-mean"]:
    for kind in ["fixed", "around", "any"]:
        place = np.zeros((5, 5))
        ahead = np.zeros((5, 5))
        x = values + errors * rng.standard_normal((draws, 5, 4))
        s = np.einsum("dij,dj->di", scores(x, method), weights(kind))
        s = np.round(s, 12)
        r = (s[:, None, :] > s[:, :, None]).sum(2)
        for i in range(5):
            place[i] = np.bincount(r[:, i], minlength=5) / draws
            ahead[i] = (s[:, [i]] > s).mean(0)
        out[f"{method} {kind}"] = dict(probabilities=place.tolist(), aheadOf=ahead.tolist())
print(json.dumps(dict(tool="numpy " + np.__version__, script="scripts/oracles/ranking-uncertainty.py", draws=draws, values=values.tolist(), errors=errors.tolist(),
                      polarity=polarity.tolist(), weights=nominal.tolist(), cases=out)))
