import tensorflow as tf
from tensorflow import keras

w = keras.Variable(1.0, name="w")
optimizer = keras.optimizers.SGD(0.1, name="sgd")
saved = tf.train.Checkpoint(w=w, optimizer=optimizer)
optimizer.build([w])
path = saved.save("with/ckpt")

optimizer = keras.optimizers.SGD(0.5, name="sgd")
optimizer.build([w])
wanted = tf.train.Checkpoint(w=w, optimizer=optimizer)
wanted.restore(path).assert_consumed()
print(f"learning rate: {optimizer.learning_rate.numpy():.1f}")
