import tensorflow as tf

workers = [1, 2, 4, 8, 16, 32, 64]
step = {name: [] for name in "ABCD"}
for n in workers:
    times = tf.random.stateless_normal([2000, n], [0, 1], 40.0, 4.0)
    late = tf.reduce_mean(tf.reduce_max(times, axis=1)).numpy()
    step["A"].append(40 + 2 * (n - 1) / n * 20)  # ms: the bytes
    step["B"].append(40 + 2 * (n - 1) * 0.5)  # a delay for each hop
    step["C"].append(late)  # whoever is late, by chance
    step["D"].append(40 if n <= 8 else 60)  # the ninth is always late

print("workers", *(f"{n:3}" for n in workers))
for name, times in step.items():
    print(f"{name}, ms  ", *(f"{time:3.0f}" for time in times))
