import tensorflow as tf

epoch = tf.Variable(0)
checkpoint = tf.train.Checkpoint(epoch=epoch)
manager = tf.train.CheckpointManager(checkpoint, "first", max_to_keep=2)
epoch.assign(5)
manager.save()

epoch = tf.Variable(0)  # another day, and another folder
checkpoint = tf.train.Checkpoint(epoch=epoch)
manager = tf.train.CheckpointManager(checkpoint, "frist", max_to_keep=2)
checkpoint.restore(manager.latest_checkpoint)
print("latest:", manager.latest_checkpoint)
print("goes on at epoch", epoch.numpy())
