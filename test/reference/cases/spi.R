# Order, industry and self-control (15 items, half of them reverse) against well-being in psychTools's spi.
data("spi", package = "psychTools", envir = environment())
data("spi.keys", package = "psychTools", envir = environment())
texts <- psychTools::spi.dictionary
facets <- c(order = "Order", industry = "Industry", selfcontrol = "SelfControl")
items_of <- function(keys, scale, dimension = NULL) {
  ids <- sub("^-", "", keys)
  new_items(ids, scale, dimension, text = as.character(texts[ids, "item"]), reverse = ids[startsWith(keys, "-")])
}
predictor <- do.call(c, unname(lapply(names(facets), function(id) items_of(spi.keys[[facets[[id]]]], "conscientiousness", id))))
list(new_case("spi", "spi of the R package psychTools: conscientiousness in three dimensions, and well-being", spi,
  c(predictor, items_of(spi.keys$WellBeing, "wellbeing")),
  list(new_scale("conscientiousness", "predictor", names(facets)), new_scale("wellbeing", "outcome")), answers = c(1, 6)))
