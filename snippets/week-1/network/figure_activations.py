import matplotlib.pyplot as plt
import tensorflow as tf

z = tf.linspace(-4.0, 4.0, 401)
figure, axes = plt.subplots(1, 3, figsize=(5.5, 2.6), sharey=True)
for ax, activation in zip(axes, (tf.nn.relu, tf.tanh, tf.sigmoid), strict=True):
    with tf.GradientTape() as tape:
        tape.watch(z)
        values = activation(z)
    ax.axhline(0, color="C7", linewidth=0.8)
    ax.plot(z, values, color="C1")
    ax.plot(z, tape.gradient(values, z), color="C3", linestyle="--")
    ax.set(
        title=activation.__name__,
        xlabel="z",
        xticks=[-4, 0, 4],
        ylim=(-1.2, 2.2),
    )
axes[0].text(-3.8, 1.05, "slope", color="C3")
axes[0].text(-3.8, 1.65, "value", color="C1")
plt.savefig("network-activations.png")
