import tensorflow as tf

data = tf.data.Dataset.range(12).shuffle(12, seed=1).batch(2)
batches = iter(data)
for _ in range(2):
    next(batches)
path = tf.train.Checkpoint(batches=batches).save("checkpoints/data")
print("unbroken:", *(batch.numpy() for batch in batches))

resumed = iter(data)
tf.train.Checkpoint(batches=resumed).restore(path).assert_consumed()
print("resumed: ", *(batch.numpy() for batch in resumed))
