import tensorflow as tf
from tensorflow import keras

w = tf.Variable(0.0)
schedule = keras.optimizers.schedules.PolynomialDecay(0.8, 8, 0.0)
print("step:", *(f"{step:3}" for step in range(8)))
print("rate:", *(f"{schedule(step).numpy():.1f}" for step in range(8)))

optimizer = keras.optimizers.SGD(schedule, gradient_accumulation_steps=4)
for call in range(8):
    before = w.numpy()
    optimizer.apply([tf.constant(1.0)], [w])
    print(f"call {call}: w moved by {w.numpy() - before:.1f}")
