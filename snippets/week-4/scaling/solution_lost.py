import tensorflow as tf

workers, size = 4, 8
gradients = tf.ones([workers, size])
parts = [tf.split(gradient, workers) for gradient in gradients]

for add in (True, False):
    for turn in range(workers - 1):
        moving = []
        for worker in range(workers):
            part = (worker - turn + (0 if add else 1)) % workers
            moving.append((part, parts[worker][part]))
        for worker, (part, values) in enumerate(moving):
            if add and turn == 1 and worker == 2:
                continue  # lost on its way
            right = (worker + 1) % workers
            parts[right][part] = values + parts[right][part] if add else values

for worker in range(workers):
    total = tf.concat(parts[worker], axis=0).numpy()
    print(f"worker {worker} has", *(f"{number:.0f}" for number in total))
