-- stub: ExternalName services cannot be resolved in this rig
return { TYPE_A = 1, TYPE_AAAA = 28, TYPE_CNAME = 5, new = function() return nil, "no resolver in rig" end }
