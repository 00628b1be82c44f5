import tensorflow as tf

constant = tf.constant(3.0)
variable = tf.Variable(3.0)
pair = tf.Variable([3.0, 4.0])
early = variable**2
with tf.GradientTape(persistent=True) as tape:
    y = constant**2
    z = 2 * early
    v = pair[0] ** 2

print("constant:", tape.gradient(y, constant))
print("variable:", tape.gradient(z, variable))
print("part:", tape.gradient(v, pair[0]))
print("of the whole:", tape.gradient(v, pair).numpy())
