import tensorflow as tf

surfaces = {
    "minimum x² + y²": lambda x, y: x**2 + y**2,
    "maximum -x² - y²": lambda x, y: -(x**2) - y**2,
    "saddle x² - y²": lambda x, y: x**2 - y**2,
}
for name, f in surfaces.items():
    x, y = tf.Variable(0.0), tf.Variable(0.0)
    with tf.GradientTape() as tape:
        z = f(x, y)
    gradient = [abs(float(g)) for g in tape.gradient(z, [x, y])]
    along_x, along_y = f(0.1, 0.0), f(0.0, 0.1)
    print(f"{name:17} gradient {gradient}", end="  ")
    print(f"nearby {along_x:+.2f} {along_y:+.2f}")
