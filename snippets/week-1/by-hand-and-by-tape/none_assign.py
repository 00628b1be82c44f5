import tensorflow as tf

x = tf.Variable(3.0)
state = tf.Variable(0.0)
with tf.GradientTape(persistent=True) as tape:
    square = x**2
    state.assign(square)
    through_state = 2 * state
    through_tensor = 2 * square

print(through_state.numpy(), tape.gradient(through_state, x))
print(through_tensor.numpy(), tape.gradient(through_tensor, x).numpy())
