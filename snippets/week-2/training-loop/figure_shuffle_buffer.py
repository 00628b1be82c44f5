import matplotlib.pyplot as plt
import tensorflow as tf

numbers = tf.data.Dataset.range(500)
figure, axes = plt.subplots(1, 3, figsize=(5.5, 2.6), sharey=True)
for ax, buffer in zip(axes, (1, 50, 500), strict=True):
    order = tf.stack([*numbers.shuffle(buffer, seed=1)])
    ax.plot(tf.range(500), order, ".", color="C0", markersize=3)
    ax.set(title=f"buffer {buffer}", xticks=[0, 250, 500])
    early = tf.reduce_max(order - tf.range(500, dtype=tf.int64)).numpy()
    print(f"buffer {buffer}: up to {early} places early")
axes[0].set_ylabel("element")
axes[1].set_xlabel("position in the stream")
plt.savefig("training-loop-shuffle-buffer.png")
