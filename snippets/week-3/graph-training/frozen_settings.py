import tensorflow as tf
from tensorflow import keras

changes = {"learning_rate": 0.0, "momentum": 0.0, "clipnorm": 0.01}


def final_weight(wrap, change):
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.5, clipnorm=1.0)
    optimizer.build([w])
    step = wrap(lambda: optimizer.apply([2 * w], [w]))
    step()
    if change:
        setattr(optimizer, change, changes[change])
    step()
    step()
    return w.numpy()


print("changed         eager  graph")
for change in (None, *changes):
    eager = final_weight(lambda step: step, change)
    graph = final_weight(tf.function, change)
    print(f"{change or 'nothing':14} {eager:6.3f} {graph:6.3f}")
