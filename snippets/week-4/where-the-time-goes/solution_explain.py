import tensorflow as tf

SPEED, DELAY = 10e6, 0.1  # bytes a ms; ms
kernels = [tf.zeros([3, 3, n, n]) for n in (64, 128, 256, 512)]
places = [32 * side**2 for side in (56, 28, 14, 7)]  # of 32 images


def show(name, layers, flops):
    time = free = 0.0
    for kernel, times in reversed(layers):
        products = 2 if kernel is not layers[0][0] else 1
        time += products * 2 * int(tf.size(kernel)) * times / flops
        free = max(free, time) + DELAY + 4 * int(tf.size(kernel)) / SPEED
    print(f"{name:23}{time:5.2f}{free - time:6.2f}")


layers = list(zip(kernels, places, strict=True))
print("                   backward  wait, ms")
show("as convolutions are", layers, 10e9)
show("in opposite order", layers[::-1], 10e9)
show("ten times as fast", layers, 100e9)
