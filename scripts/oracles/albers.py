# Albers equal-area conic by PROJ (proj-bin): python3 scripts/oracles/albers.py > engine/test/oracles/albers.json
import json, random, re, subprocess

version = re.search(r'Rel\. ([\d.]+)', subprocess.run(['proj'], capture_output=True, text=True).stderr).group(1)
random.seed(63)
cases = []
for parallels, origin in [((42, 54), (67, 48)), ((46.5, 50), (82, 48.5)), ((29.5, 45.5), (-96, 23)), ((10, -40), (20, -5))]:
    points = [(origin[0] + random.uniform(-20, 20), origin[1] + random.uniform(-12, 12)) for _ in range(12)]
    text = '\n'.join(f'{x!r} {y!r}' for x, y in points)
    command = ['proj', '-f', '%.9f', '+proj=aea', f'+lat_1={parallels[0]}', f'+lat_2={parallels[1]}', f'+lon_0={origin[0]}', f'+lat_0={origin[1]}', '+ellps=WGS84', '+units=km']
    out = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
    cases.append({'parallels': parallels, 'origin': origin, 'points': [[*p, *map(float, line.split())] for p, line in zip(points, out.strip().split('\n'))]})
print(json.dumps({'tool': 'PROJ ' + version, 'script': 'scripts/oracles/albers.py', 'columns': ['longitude', 'latitude', 'x km', 'y km'], 'cases': cases}))
