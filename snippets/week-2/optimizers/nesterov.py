import tensorflow as tf

place, velocity = tf.Variable([10.0, 1.0]), tf.zeros(2)
by_keras = tf.Variable([10.0, 1.0])
optimizer = tf.keras.optimizers.SGD(0.03, momentum=0.7, nesterov=True)


def gradient_at(p):
    with tf.GradientTape() as tape:
        tape.watch(p)
        loss = 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)
    return tape.gradient(loss, p)


print("         by hand        looks ahead    by Keras")
for step in range(1, 31):
    ahead = place + 0.7 * velocity
    velocity = 0.7 * velocity - 0.03 * gradient_at(ahead)
    place.assign_add(velocity)
    optimizer.apply([gradient_at(by_keras)], [by_keras])
    if step in (1, 2, 3, 30):
        print(f"step {step:2}", end="")
        for along, across in (place, place + 0.7 * velocity, by_keras):
            print(f"  ({along:z.2f}, {across:z.2f})", end="")
        print()
