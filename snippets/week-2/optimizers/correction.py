g = 4.0
m = s = 0.0
print("step      m  root of s  m by it  corrected")
for n in range(1, 5001):
    m = 0.9 * m + 0.1 * g
    s = 0.999 * s + 0.001 * g**2
    m_hat, s_hat = m / (1 - 0.9**n), s / (1 - 0.999**n)
    if n in (1, 2, 5, 10, 20, 50, 100, 1000, 5000):
        print(f"{n:4}  {m:.3f}  {s**0.5:9.3f}", end="")
        print(f"  {m / s**0.5:7.2f}  {m_hat / s_hat**0.5:9.2f}")
