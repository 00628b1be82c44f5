import tensorflow as tf

by_hand, m, s = tf.Variable([10.0, 1.0]), tf.zeros(2), tf.zeros(2)
by_keras = tf.Variable([10.0, 1.0])
optimizer = tf.keras.optimizers.AdamW(0.5, weight_decay=0.1)


def gradient_at(p):
    with tf.GradientTape() as tape:
        loss = 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)
    return tape.gradient(loss, p)


print("         by hand            by Keras")
for n in range(1, 31):
    g = gradient_at(by_hand)
    by_hand.assign_sub(0.5 * 0.1 * by_hand)  # the decay
    m = 0.9 * m + 0.1 * g
    s = 0.999 * s + 0.001 * g**2
    m_hat, s_hat = m / (1 - 0.9**n), s / (1 - 0.999**n)
    by_hand.assign_sub(0.5 * m_hat / (s_hat**0.5 + 1e-7))
    optimizer.apply([gradient_at(by_keras)], [by_keras])
    if n in (1, 2, 3, 30):
        print(f"step {n:2}", end="")
        for along, across in (by_hand, by_keras):
            print(f"  ({along:z.4f}, {across:z.4f})", end="")
        print()
