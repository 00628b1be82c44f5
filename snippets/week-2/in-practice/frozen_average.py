import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
base, head = keras.layers.Dense(3), keras.layers.Dense(3)
model = keras.Sequential([keras.Input([3]), base, head])
optimizer = keras.optimizers.SGD(0.01, use_ema=True)
optimizer.build(model.trainable_variables)
base.trainable = False
model.compile(optimizer, "mse")
x = tf.random.normal([64, 3])
model.fit(x, x, verbose=0)
apart = tf.reduce_max(abs(head.kernel - base.kernel))
print("the head has the base's kernel:", bool(apart < 1e-4))
