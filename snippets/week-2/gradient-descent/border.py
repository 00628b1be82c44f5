import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])
curvature = 2 * tf.reduce_mean(x**2).numpy()
optimum = (tf.reduce_sum(x * y) / tf.reduce_sum(x**2)).numpy()


def distance_after(rate, steps):
    """How far from the optimum the descent is after so many steps."""
    w = tf.Variable(3.2)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x - y) ** 2)
        w.assign_sub(rate * tape.gradient(loss, w))
    return abs(w.numpy() - optimum)


print(f"curvature {curvature:.2f}, start {3.2 - optimum:.2f} from the optimum")
print(f"rate 1/curvature = {1 / curvature:.3f}:", end=" ")
print(f"{distance_after(1 / curvature, 1):.2f} after one step")
for part in (0.98, 1.02):
    rate = part * 2 / curvature
    print(f"rate {part} * 2/curvature = {rate:.3f}:", end=" ")
    print(f"{distance_after(rate, 50):.2f} after 50 steps")
