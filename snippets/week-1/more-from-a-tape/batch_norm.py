import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
norm = keras.layers.BatchNormalization()
model = keras.Sequential([keras.Input([3]), norm, keras.layers.Dense(2)])
x = tf.random.normal([4, 3])
for training in (False, True):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = model(x, training=training)
    own = tape.jacobian(y, x)[0, :, 0]
    block = tape.batch_jacobian(y, x)[0]
    print(f"training={training}")
    print("  true          ", own[0].numpy().round(2))
    print("  batch_jacobian", block[0].numpy().round(2))
