# Areas (in an equal-area projection by PROJ) and neighbours of the borders before they were simplified, by sf.
#   Rscript scripts/oracles/region-areas.R FOLDER-WITH-THE-GEOJSON > engine/test/oracles/region-areas.json
suppressMessages({ library(sf); library(jsonlite) })
folder <- commandArgs(TRUE)[1]
files <- c("kazakhstan-2018" = "kz_adm1_2018_17regions", "kazakhstan-2022" = "kz_adm1_2022_20regions_open", "east-kazakhstan-2020" = "eko_districts_2020_19units")
maps <- lapply(names(files), function(id) {
  x <- st_read(file.path(folder, paste0(files[[id]], ".geojson")), quiet = TRUE)
  code <- if (id == "east-kazakhstan-2020") paste0("KZ-", x$code) else x$code
  sf_use_s2(FALSE)
  area <- as.numeric(st_area(st_transform(x, "+proj=laea +lat_0=48 +lon_0=67 +ellps=WGS84"))) / 1e6
  beside <- suppressMessages(st_relate(x, x, pattern = "F***1****"))
  pairs <- unlist(lapply(seq_along(beside), function(i) lapply(beside[[i]][beside[[i]] > i], function(j) paste(sort(c(code[i], code[j])), collapse = " "))))
  list(id = unbox(id), areas = as.list(setNames(round(area, 1), code)), neighbours = sort(pairs))
})
cat(toJSON(list(tool = unbox(paste0("sf ", packageVersion("sf"), ", PROJ ", sf_extSoftVersion()[["PROJ"]], ", ", R.version.string)), script = unbox("scripts/oracles/region-areas.R"), unit = unbox("km2"), maps = maps), auto_unbox = TRUE), "\n")
