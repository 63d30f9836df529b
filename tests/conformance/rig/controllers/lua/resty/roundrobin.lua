-- stand-in: smooth weighted round robin, same API as lua-resty-balancer
local M = {}; M.__index = M
function M.new(_, nodes) local o = setmetatable({}, M); o:reinit(nodes); return o end
function M.reinit(self, nodes)
  self.nodes = {}; self.cur = {}; self.order = {}
  for id, w in pairs(nodes) do self.nodes[id] = w; self.cur[id] = 0; self.order[#self.order+1] = id end
  table.sort(self.order)
end
function M.find(self)
  local best, total
  total = 0
  for _, id in ipairs(self.order) do
    local w = tonumber(self.nodes[id]) or 1
    self.cur[id] = self.cur[id] + w; total = total + w
    if not best or self.cur[id] > self.cur[best] then best = id end
  end
  if best then self.cur[best] = self.cur[best] - total end
  return best
end
M.next = M.find
return M
