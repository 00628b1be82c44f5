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
for x in (tf.constant(4.0), tf.constant(1.0)):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        guess, rounds = root(x)
        finer = 0.5 * (guess + x / guess)
    print(f"derivative at {x:g} after {rounds} rounds:", end=" ")
    print(f"{tape.gradient(guess, x):.4f}")
    print(f"  and one more: {tape.gradient(finer, x):.4f}")
