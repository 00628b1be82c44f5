import tensorflow as tf

by_hand, velocity = tf.Variable([10.0, 1.0]), tf.zeros(2)
by_keras = tf.Variable([10.0, 1.0])
optimizer = tf.keras.optimizers.SGD(0.04, momentum=0.7)


def gradient_at(p):
    with tf.GradientTape() as tape:
        loss = 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)
    return tape.gradient(loss, p)


print("         by hand        by Keras")
for step in range(1, 31):
    velocity = 0.7 * velocity - 0.04 * gradient_at(by_hand)
    by_hand.assign_add(velocity)
    optimizer.apply([gradient_at(by_keras)], [by_keras])
    if step in (1, 2, 3, 30):
        along, across = by_hand.numpy()
        print(f"step {step:2}  ({along:z.2f}, {across:z.2f})", end="  ")
        along, across = by_keras.numpy()
        print(f"({along:z.2f}, {across:z.2f})")
