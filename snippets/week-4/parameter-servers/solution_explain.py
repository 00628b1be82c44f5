import numpy as np


def factor(rate, age):
    """By how much w shrinks in a step, in the long run. The gradient of w**2
    is 2 * w, so z**(age + 1) = z**age - 2 * rate."""
    equation = np.zeros(age + 2)
    equation[0], equation[1] = 1.0, -1.0
    equation[-1] += 2 * rate
    return max(abs(np.roots(equation)))


print("rate   fresh  1 step old")
for rate in (0.05, 0.1, 0.125, 0.2, 0.3, 0.5, 0.6):
    print(f"{rate:5.3f} {factor(rate, 0):6.2f} {factor(rate, 1):11.2f}")
