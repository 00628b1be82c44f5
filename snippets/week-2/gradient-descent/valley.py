import tensorflow as tf

p = tf.Variable([10.0, 1.0])


def loss():
    return 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)


with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        height = loss()
    gradient = inner.gradient(height, p)
hessian = outer.jacobian(gradient, p)
print("curvatures:", tf.linalg.eigvalsh(hessian).numpy())

print("step  along  across    loss")
for step in range(61):
    if step in (0, 1, 2, 3, 4, 20, 60):
        along, across = p.numpy()
        print(f"{step:4}  {along:5.2f}  {across:6.3f}  {loss():6.3f}")
    with tf.GradientTape() as tape:
        height = loss()
    p.assign_sub(0.075 * tape.gradient(height, p))
