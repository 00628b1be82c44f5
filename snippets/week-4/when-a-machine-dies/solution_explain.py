cost, believed = 30.0, 24 * 3600.0  # seconds: a save, and between failures
interval = (2 * cost * believed) ** 0.5
print("true time between failures / believed, what is lost, the least")
for ratio in (0.25, 0.5, 1, 2, 4):
    true = ratio * believed
    lost = cost / interval + interval / (2 * true)
    least = (2 * cost / true) ** 0.5
    more = lost / least
    print(f"{ratio:4} {lost:8.2%} {least:8.2%}  {more:.2f} times as much")
