local M = {}; M.__index = M
function M.new(_, dict, o) return setmetatable({ d = ngx.shared[dict], o = o or {} }, M) end
function M.lock(self, key)
  local ok, err = self.d:add("lock:" .. key, true, self.o.exptime or 30)
  if ok then self.k = key; return 0 end
  return nil, err == "exists" and "timeout" or err
end
function M.unlock(self) if not self.k then return nil, "unlocked" end; self.d:delete("lock:" .. self.k); self.k = nil; return 1 end
return M
