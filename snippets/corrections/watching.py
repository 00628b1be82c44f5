import tensorflow as tf

constant = tf.constant(3.0)
trainable = tf.Variable(3.0)
frozen = tf.Variable(3.0, trainable=False)
for name, x in (
    ("constant", constant),
    ("trainable", trainable),
    ("frozen", frozen),
):
    with tf.GradientTape() as tape:
        y = x * x
    print(f"{name:9}", tape.gradient(y, x))

with tf.GradientTape() as tape:
    tape.watch(constant)
    y = constant * constant
print("watched  ", tape.gradient(y, constant).numpy())

with tf.GradientTape(watch_accessed_variables=False) as tape:
    y = trainable * trainable
print("off      ", tape.gradient(y, trainable))
whole = tf.Variable(3)
with tf.GradientTape() as tape:
    y = whole * whole
print("integer  ", tape.gradient(y, whole))
