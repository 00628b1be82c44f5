import matplotlib.pyplot as plt
import tensorflow as tf

workers, steps = 3, 12
seconds = tf.random.stateless_uniform([workers, steps], [1, 2], 0.6, 1.2)
slow = tf.constant([1.0, 1.0, 1.7])[:, None]
seconds = seconds * slow
slowest = tf.reduce_max(seconds, axis=0)
start = {
    "synchronous": tf.cumsum(slowest, exclusive=True) + tf.zeros([workers, 1]),
    "asynchronous": tf.cumsum(seconds, axis=1, exclusive=True),
}
end = 6.0
figure, axes = plt.subplots(2, 1, figsize=(5.5, 3.8), sharex=True)
for ax, (name, begins) in zip(axes, start.items(), strict=True):
    needed = slowest if name == "synchronous" else seconds
    done = begins + needed <= end
    for worker in range(workers):
        for step in range(steps):
            if begins[worker, step] >= end:
                continue
            width = min(seconds[worker, step], end - begins[worker, step])
            where = {"y": worker, "left": begins[worker, step], "width": width}
            ax.barh(**where, height=0.66, color="C0", edgecolor="none")
    if name == "synchronous":
        for moment in tf.cumsum(slowest)[tf.cumsum(slowest) <= end]:
            ax.axvline(moment, color="C4", linewidth=2)
    else:
        for worker in range(workers):
            for step in tf.where(done[worker])[:, 0]:
                moment = (begins + seconds)[worker, step]
                ax.plot([moment] * 2, [worker - 0.4, worker + 0.4], color="C4")
    count = tf.reduce_sum(tf.cast(done, tf.int32))
    ax.set_title(f"{name}: {count} gradients in {end:.0f} s", loc="left")
    ax.set_yticks(range(workers), [f"worker {i}" for i in range(workers)])
    ax.invert_yaxis()
    ax.spines["left"].set_visible(False)
    ax.tick_params(left=False)
axes[1].set(xlabel="seconds", xlim=(0, end + 0.05))
plt.savefig("strategies-waiting.png")
