import tensorflow as tf


def f(x):
    return x * x * x


x = tf.constant(2.0, tf.float64)
print(f"f(2)          {f(x):.15f}")
for h in (1e-3, 1e-7, 1e-13):
    difference = f(x + h) - f(x)
    print(f"f(2 + {h:.0e})  {f(x + h):.15f}")
    print(f"  difference / h: {difference / h:.4f}")
    print(f"  step taken:     {(x + h) - x:.3e}")
