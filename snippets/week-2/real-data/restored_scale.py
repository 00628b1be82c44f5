import tensorflow as tf
from tensorflow import keras


def new_model():
    scale = keras.layers.Normalization()
    return keras.Sequential([keras.Input((1,)), scale])


saved, fresh = new_model(), new_model()
x = tf.constant([[1.0], [3.0]])
saved.layers[0].adapt(x)
traced = tf.function(fresh)
traced(x)
path = tf.train.Checkpoint(model=saved).save("checkpoints/scale")
tf.train.Checkpoint(model=fresh).restore(path).assert_consumed()
print("saved:         ", saved(x).numpy()[:, 0])
print("restored:      ", fresh(x).numpy()[:, 0])
fresh.layers[0].finalize_state()
print("finalize_state:", fresh(x).numpy()[:, 0])
print("traced before: ", traced(x).numpy()[:, 0])
