import tensorflow as tf

n = 200
rng = tf.random.Generator.from_seed(1)
first, second, third = (rng.normal([n, n]) for _ in range(3))
last = rng.normal([1, n])  # the row of the loss

from_the_loss = ((last @ third) @ second) @ first
from_the_inputs = last @ (third @ (second @ first))
tf.debugging.assert_near(from_the_loss, from_the_inputs, rtol=0.01, atol=1.0)
print(f"from the loss:   {3 * n**2:10} multiplications")
print(f"from the inputs: {2 * n**3 + n**2:10} multiplications")
