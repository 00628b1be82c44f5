import tensorflow as tf
from tensorflow import keras

w = tf.Variable(0.0)
optimizer = keras.optimizers.SGD(1.0, gradient_accumulation_steps=4)
for call, gradient in enumerate([1.0, 2.0, 3.0, 6.0, 1.0], start=1):
    optimizer.apply([tf.constant(gradient)], [w])
    done = optimizer.iterations.numpy()
    print(f"call {call}: w {w.numpy():4}, iterations {done}")

schedule = keras.optimizers.schedules.PolynomialDecay(0.8, 8, 0.0)
optimizer = keras.optimizers.SGD(schedule, gradient_accumulation_steps=4)
w.assign(0.0)
for _ in range(8):
    optimizer.apply([tf.constant(1.0)], [w])
print(f"after 8 calls: w {w.numpy():.2f}, iterations", end=" ")
print(f"{optimizer.iterations.numpy()}")
print("rates at 3 and 7:", *(f"{schedule(s).numpy():.1f}" for s in (3, 7)))
print("rates at 0 and 1:", *(f"{schedule(s).numpy():.1f}" for s in (0, 1)))
