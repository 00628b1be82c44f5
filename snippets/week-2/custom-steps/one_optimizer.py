import tensorflow as tf
from tensorflow import keras

maker = keras.Sequential([keras.Input([2]), keras.layers.Dense(2)])
judge = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
ones = [[tf.ones_like(v) for v in m.variables] for m in (judge, maker)]

optimizer = keras.optimizers.Adam(0.003)
optimizer.apply(ones[0], judge.variables)
try:
    optimizer.apply(ones[1], maker.variables)
except ValueError as error:
    print(str(error).partition(". ")[2])

optimizer = keras.optimizers.Adam(0.003)
optimizer.build(judge.variables + maker.variables)
for m, gradients in ((judge, ones[0]), (maker, ones[1])):
    before = tf.identity(m.layers[0].bias)
    optimizer.apply(gradients, m.variables)
    step = (before - m.layers[0].bias)[0]
    print(f"update {optimizer.iterations.numpy()}: step {step:.5f}")
