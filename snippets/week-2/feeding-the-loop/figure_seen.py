import matplotlib.pyplot as plt
import tensorflow as tf

data = tf.data.Dataset.range(100)
streams = {
    "shuffle, repeat": data.shuffle(100, seed=1).repeat(),
    "repeat, shuffle": data.repeat().shuffle(100, seed=1),
}
figure, ax = plt.subplots(figsize=(5.5, 3))
for (name, stream), color, style in zip(
    streams.items(), ("C0", "C7"), ("-", "--"), strict=True
):
    drawn = tf.stack(list(stream.take(400)))
    seen = [len(tf.unique(drawn[:n]).y) for n in range(1, 401)]
    ax.plot(range(1, 401), seen, style, color=color, label=name)
    print(f"{name}: {seen[99]} after 100, all after {seen.index(100) + 1}")
ax.set(xlabel="examples drawn", ylabel="different ones", ylim=(0, 105))
ax.legend(loc="lower right")
plt.savefig("feeding-the-loop-seen.png")
