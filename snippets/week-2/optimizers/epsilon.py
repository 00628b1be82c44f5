import tensorflow as tf

sizes = [1.0, 1e-3, 1e-5, 1e-7, 1e-9]


def first_steps(epsilon):
    """How far Adam at rate 1 moves weights with these gradients."""
    w = tf.Variable(tf.zeros(5))
    optimizer = tf.keras.optimizers.Adam(1.0, epsilon=epsilon)
    optimizer.apply([tf.constant(sizes)], [w])
    return -w


columns = [first_steps(epsilon) for epsilon in (1e-7, 1e-3, 1.0)]
print("epsilon     1e-7    1e-3       1    1e-7 in the")
print("gradient                            paper's place")
for g, *steps in zip(sizes, *columns, strict=True):
    print(f"{g:<8g}", *(f"{step:7.4f}" for step in steps), end="")
    print(f" {g / (g + 1e-7):7.4f}")
