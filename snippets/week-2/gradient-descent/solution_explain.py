import tensorflow as tf


def loss(p):
    return 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)


p, rate, above, asked = tf.Variable([10.0, 1.0]), 1.0, 0, 0
for step in range(60):
    with tf.GradientTape() as tape:
        height = loss(p)
    gradient = tape.gradient(height, p)
    square = tf.reduce_sum(gradient**2)
    while not loss(p - rate * gradient) <= height - 0.5 * rate * square:
        rate, asked = rate / 2, asked + 1
    if step < 5:
        print("at ({:5.2f}, {:6.3f})".format(*p.numpy()), "rate", rate)
    above += rate > 2 / 25
    p.assign_sub(rate * gradient)
    rate *= 2
print(f"{above} of 60 rates above 2/25, loss {loss(p):.3f}")
print(f"the loss was computed {2 + asked / 60:.1f} times a step")
