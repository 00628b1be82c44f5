import matplotlib.pyplot as plt
import tensorflow as tf

width, depth = 100, 20
starts = {"1": 1.0, "He": 0.02**0.5, "Glorot": 0.1, "0.01": 0.01}
figure, axes = plt.subplots(1, 2, figsize=(5.5, 3.2), sharey=True)
for (name, std), style in zip(
    starts.items(), (":", "-", "--", "-."), strict=True
):
    rng = tf.random.Generator.from_seed(1)
    h = rng.normal([200, width])
    kernels = [rng.normal([width, width], stddev=std) for _ in range(depth)]
    means = []
    with tf.GradientTape() as tape:
        tape.watch(kernels)
        for kernel in kernels:
            h = tf.nn.relu(h @ kernel)
            means.append(tf.reduce_mean(h))
        loss = tf.reduce_mean(h)
    slopes = [tf.reduce_mean(abs(g)) for g in tape.gradient(loss, kernels)]
    layers = range(1, depth + 1)
    axes[0].plot(layers, means, color="C1", linestyle=style)
    axes[1].plot(layers, slopes, color="C3", linestyle=style)
    axes[0].text(20.5, means[-1], name, color="C1", va="center")
axes[0].set(title="values", xlabel="layer", yscale="log", xticks=[1, 10, 20])
axes[1].set(title="gradients", xlabel="layer", xticks=[1, 10, 20])
plt.savefig("network-initial.png")
