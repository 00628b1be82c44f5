import tensorflow as tf

layer = tf.keras.layers.Dense(1, use_bias=False)
layer.build((None, 2))
with tf.GradientTape(watch_accessed_variables=False) as tape:
    try:
        tape.watch(layer.variables)
    except ValueError as error:
        print(type(error).__name__)
    tape.watch([v.value for v in layer.variables])
    y = tf.reduce_sum(layer(tf.ones((1, 2))))
print(tape.gradient(y, layer.kernel.value).numpy().tolist())
