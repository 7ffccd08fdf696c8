"""What Redis does in one step: judging a page, and stamping what has changed.

Times are microseconds of Redis' own clock, which never goes back here. The stamps are
one hash, with a number under "alive": when Redis loses it, it has lost the stamps, and
no page is valid any more.
"""

from newsroom.delivery.store.page import CLOCK_AT, SLOTS_AT, SLOTS_BYTES_AT

_NOW = """
local function text(number) return string.format('%.0f', number) end
local time = redis.call('TIME')
local last = tonumber(redis.call('HGET', KEYS[1], 'clock') or '0')
local now = math.max(time[1] * 1000000 + time[2], last + 1)
redis.call('HSET', KEYS[1], 'clock', text(now))
redis.call('HSETNX', KEYS[1], 'alive', text(now))
"""

# -> the number of the stamps, and the time.
NOW = _NOW + "return {redis.call('HGET', KEYS[1], 'alive'), text(now)}"

# The page under KEYS[2] if it is valid, or began at ARGV[1] or later; else nothing.
GET = f"""
local page = redis.call('GET', KEYS[2])
if not page then return false end
local number = struct.unpack('<I8', page)
local clock = struct.unpack('<I8', page, {CLOCK_AT + 1})
if tonumber(redis.call('HGET', KEYS[1], 'alive') or 0) ~= number then return false end
if clock >= tonumber(ARGV[1]) then return page end
local slots, first = {{}}, {SLOTS_AT + 1}
for place = first, first + struct.unpack('<I4', page, {SLOTS_BYTES_AT + 1}) - 1, 2 do
  slots[#slots + 1] = struct.unpack('<I2', page, place)
end
for _, stamp in ipairs(redis.call('HMGET', KEYS[1], unpack(slots))) do
  if stamp and tonumber(stamp) >= clock then return false end
end
return page
"""

# ARGV: microseconds ahead, slots … -> the stamp set, what stood before in each.
DOUBT = (
    _NOW
    + """
local ahead, before = text(now + tonumber(ARGV[1])), {}
for place = 2, #ARGV do
  before[#before + 1] = redis.call('HGET', KEYS[1], ARGV[place]) or '0'
  redis.call('HSET', KEYS[1], ARGV[place], ahead)
end
return {ahead, before}
"""
)

# ARGV: slot, stamp, before … as `newsroom.delivery.store.doubts.settled` has it.
SETTLE = (
    _NOW
    + """
for place = 1, #ARGV, 3 do
  local stands = tonumber(redis.call('HGET', KEYS[1], ARGV[place]) or '0')
  if stands == tonumber(ARGV[place + 1]) then stands = tonumber(ARGV[place + 2]) end
  redis.call('HSET', KEYS[1], ARGV[place], text(math.max(now, stands)))
end
"""
)

# Let the next one in, unless it came by itself when the time was over.
RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end"
