import tensorflow as tf


def tpu_strategy(name):
    resolver = tf.distribute.cluster_resolver.TPUClusterResolver(name)
    tf.config.experimental_connect_to_cluster(resolver)
    tf.tpu.experimental.initialize_tpu_system(resolver)
    return tf.distribute.TPUStrategy(resolver)


try:
    print("replicas:", tpu_strategy("").num_replicas_in_sync)
except ValueError as error:
    print(error)
