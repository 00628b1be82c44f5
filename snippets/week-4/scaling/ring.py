import tensorflow as tf

workers, size = 4, 8
tf.random.set_seed(1)
gradients = tf.random.normal([workers, size])
parts = [tf.split(gradient, workers) for gradient in gradients]
sent = [0] * workers

for add in (True, False):
    for turn in range(workers - 1):
        moving = []
        for worker in range(workers):
            part = (worker - turn + (0 if add else 1)) % workers
            moving.append((part, parts[worker][part]))
            sent[worker] += len(moving[-1][1])
        for worker, (part, values) in enumerate(moving):
            right = (worker + 1) % workers
            parts[right][part] = values + parts[right][part] if add else values

totals = [tf.concat(part, axis=0) for part in parts]
right = tf.reduce_sum(gradients, axis=0)
difference = max(
    tf.reduce_max(tf.abs(total - right)).numpy() for total in totals
)
print("every worker has the sum:", difference < 1e-6)
print("numbers in a gradient:", size)
print("sent by each worker:", *sent)
