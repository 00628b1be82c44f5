import tensorflow as tf


@tf.function
def steps_to_one(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
        if steps == 1000:
            break
    return steps


for n in (1, 6, 27):
    print(f"{n:2} takes {steps_to_one(tf.constant(n)).numpy()} steps")
print("traces:", steps_to_one.experimental_get_tracing_count())
