# Makes random-series.json: 30 seeded series of counts, judged by statsmodels, scipy and pymannkendall.
# Run: python random-series.py > random-series.json (needs numpy, scipy, statsmodels, pymannkendall)
import json
import sys
import warnings

import numpy as np
import pymannkendall
import scipy
import statsmodels
import statsmodels.api as sm
from statsmodels.discrete.discrete_model import NegativeBinomial

warnings.simplefilter("ignore")
random = np.random.default_rng(20261123)
rows = []
while len(rows) < 30:
    number = len(rows)  # every third is Poisson; redrawn where no negative binomial fits
    periods = int(random.integers(12, 61))
    exposure = random.integers(20, 200, periods).astype(float)
    time = np.arange(periods) / 12
    mean = exposure / 30 * np.exp(random.normal(0.5, 0.7) + random.normal(0, 0.3) * time)
    theta = float(random.uniform(0.8, 6))
    counts = random.negative_binomial(theta, theta / (theta + mean)) if number % 3 else random.poisson(mean)
    design = sm.add_constant(time)
    offset = np.log(exposure)
    poisson = sm.GLM(counts, design, family=sm.families.Poisson(), offset=offset).fit(tol=1e-14, maxiter=200)
    if counts.sum() < 10:
        continue
    row = {"counts": counts.tolist(), "exposure": exposure.astype(int).tolist()}
    row["poisson"] = {
        "coefficients": poisson.params.tolist(),
        "standardErrors": poisson.bse.tolist(),
        "deviance": poisson.deviance,
        "pearson": poisson.pearson_chi2 / poisson.df_resid,
        "logLikelihood": poisson.llf,
    }
    if number % 3:
        start = np.append(poisson.params, 0.3)
        model = NegativeBinomial(counts, design, loglike_method="nb2", offset=offset)
        near = model.fit(start, method="bfgs", maxiter=500, gtol=1e-8, disp=0).params
        fit = model.fit(near, method="newton", maxiter=500, tol=1e-14, disp=0)
        if not fit.mle_retvals["converged"] or not fit.params[2] > 1e-3:
            continue
        row["negativeBinomial"] = {
            "coefficients": fit.params[:2].tolist(),
            "theta": 1 / fit.params[2],
            "logLikelihood": fit.llf,
        }
    kendall = pymannkendall.original_test(counts)
    row["mannKendall"] = {"s": kendall.s, "variance": kendall.var_s, "z": kendall.z, "p": kendall.p}
    row["senSlope"] = kendall.slope
    row["tau"] = scipy.stats.kendalltau(np.arange(periods), counts).statistic
    rows.append(row)

head = {
    "citation": "Random series of counts, numpy default_rng(20261123)",
    "obtained": f"computed with Python {sys.version.split()[0]}, numpy {np.__version__}, "
    f"statsmodels {statsmodels.__version__} (GLM Poisson; NegativeBinomial nb2), "
    f"scipy {scipy.__version__}, pymannkendall {pymannkendall.__version__}, 2026-11-23",
    "script": "random-series.py",
}
lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
print(f'{json.dumps(head)[:-1]},"rows":[\n{lines}\n]}}')
