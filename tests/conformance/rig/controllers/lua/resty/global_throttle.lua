-- stub: not in the rig
return { new = function() return nil, "not in rig" end }
