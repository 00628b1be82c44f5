import tensorflow as tf

adagrad = tf.keras.optimizers.Adagrad(0.1, initial_accumulator_value=0)
rmsprop = tf.keras.optimizers.RMSprop(0.1)
u, w = tf.Variable(0.0), tf.Variable(0.0)
s = by_hand = 0.0

print("      gradient  Adagrad  RMSprop     w by hand")
for step in range(1, 101):
    g = 4.0 if step <= 20 else 0.1
    s = 0.9 * s + 0.1 * g**2
    change = -0.1 * g / s**0.5
    by_hand += change
    before = u.numpy()
    adagrad.apply([tf.constant(g)], [u])
    rmsprop.apply([tf.constant(g)], [w])
    if step in (1, 2, 20, 21, 40, 100):
        print(f"{step:4}  {g:8}  {u.numpy() - before:7.4f}", end="")
        print(f"  {change:7.4f}  {by_hand:8.4f} {w.numpy():8.4f}")
