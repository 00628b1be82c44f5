import matplotlib.pyplot as plt
import tensorflow as tf

tf.get_logger().setLevel("ERROR")
lengths = tf.random.stateless_uniform([30], [1, 1], 1, 25, dtype=tf.int32)
any_length = [tf.TensorSpec([None], tf.float32)]
options = {
    "plain": {},
    "reduce_retracing": {"reduce_retracing": True},
    "input_signature": {"input_signature": any_length},
}
figure, ax = plt.subplots(figsize=(5.5, 3.2))
for role, (name, option) in zip(
    ("C2", "C1", "C0"), options.items(), strict=True
):
    total = tf.function(lambda x: tf.reduce_sum(x), **option)
    counts = []
    for length in lengths:
        total(tf.ones([length]))
        counts.append(total.experimental_get_tracing_count())
    ax.step(range(1, 31), counts, where="post", color=role)
    shift = {"reduce_retracing": 0.5, "input_signature": -0.4}.get(name, 0)
    place = {"x": 30.7, "y": counts[-1] + shift, "va": "center"}
    ax.text(**place, s=f"{name}: {counts[-1]}", color=role)
ax.set(
    xlabel="calls, with batches of 1 to 24 rows",
    ylabel="traces",
    ylim=(0, None),
)
ax.set_xlim(0, 46)
ax.set_xticks([0, 10, 20, 30])
plt.savefig("tf-function-traces.png")
