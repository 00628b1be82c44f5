import matplotlib.pyplot as plt
import tensorflow as tf

weights, examples, tokens = 350e6, 8, 1024
compute = 6 * weights * tokens * examples / (0.4 * 989e12)
n = tf.constant([2.0**k for k in range(10)])
inside, outside = tf.minimum(n, 8.0), tf.maximum(n / 8, 1.0)
share, hop = 2 * weights / inside, 5e-6  # bytes of a card, seconds
wait = 2 * (inside - 1) * (share / 450e9 + hop)
wait += 2 * (outside - 1) * (share / outside / 50e9 + hop)
alone = compute * 512 / examples
curves = {
    "weak": compute / (compute + wait),
    "weak, hidden": compute / tf.maximum(compute, compute / 3 + wait),
    "strong": alone / (alone + n * wait),
}
places = [(1.1, 0.88, "C1"), (90, 1.04, "C0"), (110, 0.5, "C2")]

figure, ax = plt.subplots(figsize=(5.5, 3.4))
for i, (name, curve) in enumerate(curves.items()):
    x, y, role = places[i]
    ax.plot(n, curve, "o-", color=role, markersize=5)
    ax.text(x, y, name, color=role)
ax.axvline(8, color="C7", linewidth=1, linestyle=":")
ax.text(7.4, 0.02, "one machine", color="C7", ha="right")
ax.text(8.8, 0.02, "network", color="C7")
ax.set_xscale("log", base=2)
ax.set_xticks([1, 8, 64, 512], ["1", "8", "64", "512"])
ax.set_yticks([0, 0.5, 1], ["0 %", "50 %", "100 %"])
ax.set(xlabel="accelerators", ylabel="efficiency", ylim=(0, 1.12))
plt.savefig("scaling-efficiency.png")
