import tensorflow as tf

tf.get_logger().setLevel("CRITICAL")  # it logs the missing file
state = tf.train.Checkpoint(step=tf.Variable(0))
manager = tf.train.CheckpointManager(state, "three", max_to_keep=3)
for _ in range(3):
    manager.save()
tf.io.gfile.remove("three/ckpt-3.index")  # as if lost with the power

print("tf.train.latest_checkpoint:", tf.train.latest_checkpoint("three"))
print("manager.latest_checkpoint:", manager.latest_checkpoint)
try:
    state.restore(manager.latest_checkpoint)
except tf.errors.NotFoundError as error:
    print("restore raises", type(error).__name__)
