-- stand-in: ketama-like ring with crc32
local M = {}; M.__index = M
local crc = ngx.crc32_long
function M.new(_, nodes) local o = setmetatable({}, M); o:reinit(nodes); return o end
function M.reinit(self, nodes)
  self.nodes = nodes; local ring = {}
  for id, w in pairs(nodes) do for i = 1, 160 * (tonumber(w) or 1) do ring[#ring+1] = { crc(id .. "-" .. i), id } end end
  table.sort(ring, function(a, b) if a[1] == b[1] then return a[2] < b[2] end return a[1] < b[1] end)
  self.ring = ring
end
function M.find(self, key)
  local r, h = self.ring, crc(tostring(key or "")); local n = #r
  if n == 0 then return nil end
  local lo, hi = 1, n
  if h > r[n][1] then return r[1][2], 1 end
  while lo < hi do local m = math.floor((lo + hi) / 2); if r[m][1] < h then lo = m + 1 else hi = m end end
  return r[lo][2], lo
end
function M.next(self, i) local n = #self.ring; i = (i or 0) % n + 1; return self.ring[i][2], i end
return M
