import tensorflow as tf

gradients = [tf.constant([6.0, 8.0]), tf.constant([0.0, 24.0])]


def show(name, clipped):
    cosine = tf.tensordot(tf.concat(gradients, 0), tf.concat(clipped, 0), 1)
    cosine /= tf.linalg.global_norm(gradients)
    cosine /= tf.linalg.global_norm(clipped)
    rows = "  ".join(str(gradient.numpy().round(2)) for gradient in clipped)
    print(f"{name:12} {rows:24}  cosine {cosine:.2f}")


print(f"global norm: {tf.linalg.global_norm(gradients):.0f}")
show("none", gradients)
show("by value 5", [tf.clip_by_value(g, -5, 5) for g in gradients])
show("by norm 5", [tf.clip_by_norm(g, 5) for g in gradients])
show("global 13", tf.clip_by_global_norm(gradients, 13.0)[0])
show("global 30", tf.clip_by_global_norm(gradients, 30.0)[0])
