import tensorflow as tf

by_hand, s = tf.Variable([10.0, 1.0]), tf.zeros(2)
by_keras = tf.Variable([10.0, 1.0])
optimizer = tf.keras.optimizers.Adagrad(0.7, initial_accumulator_value=0)


def gradient_at(p):
    with tf.GradientTape() as tape:
        loss = 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)
    return tape.gradient(loss, p)


for step in range(1, 31):
    g = gradient_at(by_hand)
    s += g**2
    change = -0.7 * g / s**0.5
    by_hand.assign_add(change)
    optimizer.apply([gradient_at(by_keras)], [by_keras])
    if step in (1, 2, 30):
        print(f"step {step}")
        for i, name in enumerate(("along", "across")):
            print(f"  {name:6}  gradient {g[i]:5.2f}", end="")
            print(f"  moves {change[i]:z5.2f}  to {by_hand[i]:z.4f}", end="")
            print(f" {by_keras[i]:z.4f}")
