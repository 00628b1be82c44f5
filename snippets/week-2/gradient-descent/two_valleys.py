import tensorflow as tf


def descend(start, rate):
    w = tf.Variable(start)
    for _ in range(300):
        with tf.GradientTape() as tape:
            loss = w**4 - 4 * w**2 + w
        w.assign_sub(rate * tape.gradient(loss, w))
    print(f"start {start:4}  end {w.numpy():6.3f}  loss {loss:.3f}")


print("rate 0.02")
for start in (-2.0, -0.5, 0.1, 0.2, 2.2):
    descend(start, 0.02)
print("rate 0.1")
descend(2.2, 0.1)
