import tensorflow as tf

STEP, BATCHES = 2.0, 2000


def time_for_each(read_times, ahead):
    """One reader, which waits for a free place before it reads."""
    steps, free, end = [], 0.0, 0.0
    for i, read in enumerate(read_times):
        if ahead and i >= ahead:
            free = max(free, steps[i - ahead])
        start = free if ahead else end
        free = start + read
        steps.append(max(free, end))
        end = steps[-1] + STEP
    return end / BATCHES


same = [2.0] * BATCHES
uniform = tf.random.stateless_uniform([BATCHES], [1, 0])
varied = (-2.0 * tf.math.log(1 - uniform)).numpy().tolist()
print("mean of the varied:", round(sum(varied) / BATCHES, 2))
print("prefetch  same  varied")
for ahead in (0, 1, 2, 8, 100):
    row = [time_for_each(times, ahead) for times in (same, varied)]
    print(f"{ahead:8}  {row[0]:4.2f}  {row[1]:6.2f}")
