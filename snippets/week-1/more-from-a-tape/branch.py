import tensorflow as tf


def price(kilos):
    """Five a kilo; from ten kilos on three a kilo, and ten more."""
    if kilos < 10:
        return 5 * kilos
    return 3 * kilos + 10


for start in (4.0, 9.99, 10.0, 12.0):
    kilos = tf.Variable(start)
    with tf.GradientTape() as tape:
        total = price(kilos)
    slope = tape.gradient(total, kilos)
    print(f"{start:5} kilos: {total:.2f}, slope {slope:.0f}")
