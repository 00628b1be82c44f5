import tensorflow as tf

step = tf.Variable(0)
step = step + 1
print(type(step).__name__, "with assign:", hasattr(step, "assign"))

step = tf.Variable(0)
try:
    step += 1
except RuntimeError as error:
    print(error)

step.assign_add(1)
print(type(step).__name__, "holding", step.numpy())
