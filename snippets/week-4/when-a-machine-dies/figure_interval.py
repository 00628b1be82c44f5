import matplotlib.pyplot as plt
import tensorflow as tf

cost, between = 30.0, 24 * 3600.0  # a checkpoint, a failure each; in seconds
minutes = tf.linspace(4.0, 120.0, 300)
saving = 100 * cost / (60 * minutes)
lost = 100 * 60 * minutes / (2 * between)
best = tf.sqrt(2 * cost * between) / 60
least = 200 * cost / (60 * best)

figure, ax = plt.subplots(figsize=(5.5, 3.6))
ax.plot(minutes, saving, color="C7", linestyle="--")
ax.plot(minutes, lost, color="C7", linestyle=":")
ax.plot(minutes, saving + lost, color="C2")
ax.plot(best, least, "o", color="C4", markersize=9)
ax.annotate(
    f"every {best:.0f} minutes:\n{least:.1f} % is lost",
    (best, least),
    (best, least + 3),
    ha="center",
    arrowprops={"arrowstyle": "->", "color": "C7"},
)
ax.text(118, 0.65, "saving", ha="right")
ax.text(118, 2.2, "computing again", ha="right")
ax.text(100, 4.6, "both", ha="right", color="C2")
ax.set(xlabel="minutes between checkpoints", ylim=(0, 10))
ax.set(ylabel="percent of the time", xlim=(0, 120))
plt.savefig("when-a-machine-dies-interval.png")
