import time

import numpy as np
import tensorflow as tf

np.random.seed(1)
seen, calls, began = [], 0, time.time()
open("log.txt", "w").close()  # empty, in a second run too


@tf.function
def f(x):
    global calls
    calls += 1
    seen.append("x")
    with open("log.txt", "a") as file:
        file.write("called\n")
    print("Python is here")
    return x + 1, time.time() - began, np.random.rand()


_, first_time, first_draw = f(tf.constant(1.0))
for _ in range(3):
    time.sleep(0.1)
    y, now, draw = f(tf.constant(1.0))
print("y:", y.numpy(), " calls:", calls, " seen:", seen)
with open("log.txt") as file:
    print("lines in the file:", len(file.readlines()))
print("seconds since the first call:", float(now - first_time))
print(f"draws: {first_draw:.3f} {draw:.3f}")
