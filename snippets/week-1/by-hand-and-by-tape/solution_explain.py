import tensorflow as tf

n = 200
rng = tf.random.Generator.from_seed(1)
first, second, third = rng.normal([3, n, n], dtype=tf.float64)
last = rng.normal([1, n], dtype=tf.float64)  # the row of the loss

from_the_loss = ((last @ third) @ second) @ first
from_the_inputs = last @ (third @ (second @ first))
tf.debugging.assert_near(from_the_loss, from_the_inputs, atol=1e-6)
print(f"from the loss:   {3 * n**2:10} multiplications")
print(f"from the inputs: {2 * n**3 + n**2:10} multiplications")
