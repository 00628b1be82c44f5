import tensorflow as tf
from sklearn.datasets import load_diabetes

data, y = load_diabetes(return_X_y=True, scaled=False)
measured, y = data - data.mean(0), ((y - y.mean()) / y.std())[:, tf.newaxis]
rates = [k * 10.0**p for p in range(-6, 0) for k in (1, 2, 5)]


def change(name, g, n, v, s):
    if name != "Adam":
        v = (0.9 if name == "momentum" else 0.0) * v - g
        return v, v, s
    v, s = 0.9 * v - 0.1 * g, 0.999 * s + 0.001 * g**2
    return v / (1 - 0.9**n) / ((s / (1 - 0.999**n)) ** 0.5 + 1e-7), v, s


scaled = measured / data.std(0)
for kind, x in {"measured": measured, "scaled": scaled}.items():
    a, b = 2 * x.T @ x / len(x), 2 * x.T @ y / len(x)
    low, *_, high = tf.linalg.eigvalsh(a).numpy()
    print(f"{kind}, condition number {high / low:.0f}")
    lowest = tf.reduce_mean((x @ tf.linalg.lstsq(x, y) - y) ** 2)
    for name in ("plain", "momentum", "Adam"):
        w = v = s = tf.zeros([10, len(rates)], a.dtype)  # a column per rate
        for n in range(1, 101):
            step, v, s = change(name, a @ w - b, n, v, s)  # the gradient
            w += rates * step
        loss = tf.reduce_mean((x @ w - y) ** 2, 0) - lowest
        best = tf.argmin(tf.where(loss < 1, loss, 1))
        print(f"  {name:8}  {loss[best]:.0e} at rate {rates[best]:.0e}")
