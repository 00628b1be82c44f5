import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.one_hot(labels, 10)


def losses(corrected, rate=0.01, steps=150):
    rng = tf.random.Generator.from_seed(1)
    weights = [
        tf.Variable(rng.normal([64, 32], stddev=(2 / 64) ** 0.5)),
        tf.Variable(tf.zeros([32])),
        tf.Variable(rng.normal([32, 10], stddev=(2 / 32) ** 0.5)),
        tf.Variable(tf.zeros([10])),
    ]
    m, s = [0.0] * 4, [0.0] * 4
    for n in range(1, steps + 1):
        rows = slice(50 * n % 1500, 50 * n % 1500 + 50)
        with tf.GradientTape() as tape:
            hidden = tf.nn.relu(x[rows] @ weights[0] + weights[1])
            guess = hidden @ weights[2] + weights[3]
            loss = tf.reduce_mean((guess - y[rows]) ** 2)
        yield loss.numpy()
        for i, g in enumerate(tape.gradient(loss, weights)):
            m[i], s[i] = 0.9 * m[i] + 0.1 * g, 0.999 * s[i] + 0.001 * g**2
            repair = (1 - 0.999**n) ** 0.5 / (1 - 0.9**n) if corrected else 1
            weights[i].assign_sub(rate * repair * m[i] / (s[i] ** 0.5 + 1e-7))


n = tf.range(1.0, 151.0)
figure, (above, below) = plt.subplots(2, 1, figsize=(5.5, 4.8), sharex=True)
above.plot(n, (1 - 0.9**n) / (1 - 0.999**n) ** 0.5, color="C4", ls="--")
above.plot(n, tf.ones(150), color="C4")
above.set(ylim=(0, 7.5), ylabel="step / rate")
above.text(45, 5.2, "without correction", color="C4")
above.text(45, 1.4, "corrected", color="C4")
for corrected, style in ((False, "--"), (True, "-")):
    curve = list(losses(corrected))
    below.semilogy(n, curve, style, color="C2")
    print(f"corrected {corrected}:", *(f"{curve[k]:.3f}" for k in (1, 9, 149)))
print(f"loss of a constant: {tf.reduce_mean((y - 0.1) ** 2):.3f}")
below.set(xlabel="step", ylabel="loss", yticks=[0.05, 0.1, 0.2, 0.5])
below.set_yticklabels(["0.05", "0.1", "0.2", "0.5"])
below.minorticks_off()
plt.savefig("optimizers-correction.png")
