local M = {}; M.__index = M
function M.new() return setmetatable({}, M) end
function M.get(_, name)
  for k, v in string.gmatch(ngx.var.http_cookie or "", "%s*([^=;]+)=([^;]*)") do if k == name then return v end end
  return nil, "no cookie"
end
function M.set(_, c)
  local s = c.key .. "=" .. c.value
  if c.expires then s = s .. "; Expires=" .. c.expires end
  if c.max_age then s = s .. "; Max-Age=" .. c.max_age end
  if c.domain then s = s .. "; Domain=" .. c.domain end
  if c.path then s = s .. "; Path=" .. c.path end
  if c.secure then s = s .. "; Secure" end
  if c.httponly then s = s .. "; HttpOnly" end
  if c.samesite then s = s .. "; SameSite=" .. c.samesite end
  local h = ngx.header["Set-Cookie"]
  if type(h) == "table" then h[#h+1] = s; ngx.header["Set-Cookie"] = h elseif h then ngx.header["Set-Cookie"] = { h, s } else ngx.header["Set-Cookie"] = s end
  return true
end
return M
