import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
for workers in (2, 3):
    data = rng.normal([workers, 20, 4])
    targets = tf.reduce_sum(data, axis=-1)
    weights = [tf.zeros(4)] * workers
    for _ in range(20):
        gradients = []
        for x, y, w in zip(data, targets, weights, strict=True):
            error = tf.linalg.matvec(x, w) - y
            gradients.append(tf.reduce_mean(error[:, None] * x, axis=0))
        for worker in range(workers):
            total = gradients[worker]  # its own first, then the others
            for other in range(1, workers):
                total += gradients[(worker + other) % workers]
            weights[worker] -= 0.1 * total
    same = [tf.reduce_all(w == weights[0]).numpy() for w in weights]
    print(f"{workers} workers, weights like worker 0's:", *same)
