import tensorflow as tf


def draw(times, **options):
    numbers = (tf.random.uniform([], **options) for _ in range(times))
    return " ".join(f"{number:.3f}" for number in numbers)


for title in ("global seed 1:", "once more:    "):
    tf.random.set_seed(1)
    print(title, draw(3))

tf.random.set_seed(1)
draw(1)
print("one drawn before:   ", draw(2))
tf.random.set_seed(1)
draw(1)
print("with op seeds:", draw(1, seed=7), draw(1, seed=8))
tf.random.set_seed(1)
print("none before:  ", draw(1, seed=7), draw(1, seed=8))
tf.random.set_seed(1)
print("op seed 7, three times:", draw(3, seed=7))
