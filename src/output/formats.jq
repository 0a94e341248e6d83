def @csv:
  if type != "array" then error("@csv takes a list") else . end
  | map(
      if type == "string" then "\"" + gsub("\""; "\"\"") + "\""
      elif . == null then ""
      elif type == "number" or type == "boolean" then tojson
      else error("@csv takes no " + type + " in a list") end)
  | join(",");
def @tsv:
  if type != "array" then error("@tsv takes a list") else . end
  | map(
      if type == "string" then
        gsub("\\\\"; "\\\\") | gsub("\t"; "\\t") | gsub("\n"; "\\n") | gsub("\r"; "\\r")
      elif . == null then ""
      elif type == "number" or type == "boolean" then tojson
      else error("@tsv takes no " + type + " in a list") end)
  | join("\t");
