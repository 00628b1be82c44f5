import tensorflow as tf


@tf.function
def root(x, tolerance=1e-6, most=50):
    guess, rounds = x, 0
    while tf.abs(guess * guess - x) > tolerance * x and rounds < most:
        guess = 0.5 * (guess + x / guess)
        rounds += 1
    return guess, rounds


for x in (2.0, 81.0, 1e6):
    guess, rounds = root(tf.constant(x))
    print(f"root of {x:g}: {guess:.2f} after {rounds} rounds")
x = tf.constant(4.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    guess, _ = root(x)
print(f"derivative at 4: {tape.gradient(guess, x):.4f}")
