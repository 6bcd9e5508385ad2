"""skewtest, kurtosistest and normaltest of scipy (1.17) on the samples of normality.json. Python needs scipy."""
import json
import warnings
from scipy import stats

warnings.simplefilter("ignore")
samples = json.load(open("fixtures/normality.json"))["samples"]


def figures(sample):
    # Less the first value: scipy loses digits on values near a million.
    x = [value - sample["values"][0] for value in sample["values"]]
    row = {"n": len(x), "value": float(stats.skew(x)), "kurtosis": float(stats.kurtosis(x, fisher=False))}
    skew = stats.skewtest(x) if len(x) >= 8 else (float("nan"), float("nan"))
    peak = stats.kurtosistest(x) if len(x) >= 5 else (float("nan"), float("nan"))
    both = stats.normaltest(x) if len(x) >= 8 else (float("nan"), float("nan"))
    names = ("skewnessZ", "skewnessP", "kurtosisZ", "kurtosisP", "statistic", "p")
    return row | dict(zip(names, map(float, (*skew, *peak, *both))))


def plain(value):
    return value if value == value else "NaN"


rows = [{name: plain(value) for name, value in figures(sample).items()} for sample in samples]
with open("fixtures/shape-tests.json", "w") as out:
    out.write(json.dumps({"samples": rows}, indent=0))
