import matplotlib.pyplot as plt
import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([100_000, 2, 2])


def differences(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        z = tf.square(tf.reduce_sum(x, axis=[1, 2]))
    by_tape = tf.cast(tape.gradient(z, x)[:, 0, 0], tf.float64)
    exact = tf.cast(x, tf.float64)
    by_hand = 2 * tf.reduce_sum(exact, axis=[1, 2])
    forgotten = by_hand - 2 * exact[:, 1, 1]
    return [abs((found - by_hand) / by_hand) for found in (by_tape, forgotten)]


def percent(chosen):
    return 100 * tf.math.count_nonzero(chosen).numpy() / len(x)


figure, ax = plt.subplots(figsize=(5.5, 3))
places = tf.range(-9, 0, 1 / 3) + 1 / 6
for color, size in zip(("C3", "C7"), differences(x), strict=True):
    logs = tf.math.log(size[size > 0]) / tf.math.log(
        tf.constant(10.0, size.dtype)
    )
    counts = tf.histogram_fixed_width(logs, [-9.0, 0.0], len(places))
    ax.bar(places, 100 * counts / len(x), 0.3, color=color)
    ax.bar(-9.6, percent(size == 0), 0.3, color=color)
    print(f"none: {percent(size == 0):.0f} %", end=", ")
    print(f"above 0.001: {percent(size > 0.001):.1f} %", end=", ")
    print(f"largest: {tf.reduce_max(size):.1e}")
both_signs = differences(tf.random.normal(x.shape))[0]
print(f"both signs, above 0.000001: {percent(both_signs > 1e-6):.1f} %")
ax.text(-9.3, 60, "the tape's gradient", color="C3")
ax.text(-1.3, 40, "one entry forgotten", color="C7", ha="right")
ax.set(xlabel="difference / gradient", ylabel="matrices (%)", xlim=(-10, 0))
powers = [-8, -6, -4, -2, 0]
ax.set_xticks([-9.6, *powers], ["0", *(f"$10^{{{p}}}$" for p in powers)])
plt.savefig("2021-11-23-19-49-24.png")
