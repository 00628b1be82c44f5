import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)
optimizer = tf.keras.optimizers.RMSprop(0.05)
print("step   loss   w - 2    divisors   0.05 by them")
for step in range(81):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * x + b - y) ** 2)
    error = w.numpy() - 2
    optimizer.apply(tape.gradient(loss, [w, b]), [w, b])
    if step in (20, 40, 60, 75, 76, 77):
        squares = optimizer.variables[2:]  # after the count and the rate
        s = [float(square) ** 0.5 for square in squares]
        print(
            f"{step:4}  {loss:.0e}  {error:+.0e}  {s[0]:.2f} {s[1]:.2f}", end=""
        )
        print(f"  {0.05 / s[0]:5.2f} {0.05 / s[1]:5.2f}")
