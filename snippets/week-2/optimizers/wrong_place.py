def end(rule, rate, beta_1=0.0, beta_2=0.0):
    """Where w is on average in the second half of many steps."""
    w = m = s = largest = total = 0.0
    for n in range(1, 40001):
        target = 50.0 if n % 50 == 0 else 0.0
        g = 2 * (w - target)
        m = beta_1 * m + (1 - beta_1) * g
        s = beta_2 * s + (1 - beta_2) * g**2
        largest = max(largest, s)
        square = {"SGD": 1.0, "AMSGrad": largest}.get(rule, s)
        w -= rate * m / (square**0.5 + 1e-7)
        total += w if n > 20000 else 0.0
    return total / 20000


print("rate                 0.02  0.005")
for rule, *betas in (
    ("SGD", 0.0, 0.0),
    ("SGD", 0.9, 0.0),
    ("RMSprop", 0.0, 0.9),
    ("Adam", 0.9, 0.9),
    ("Adam", 0.9, 0.999),
    ("AMSGrad", 0.9, 0.9),
):
    ends = [end(rule, rate, *betas) for rate in (0.02, 0.005)]
    print(f"{rule:8} {betas[0]:3} {betas[1]:5}", end="  ")
    print(*(f"{place:6.2f}" for place in ends))
