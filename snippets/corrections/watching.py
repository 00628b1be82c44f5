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
